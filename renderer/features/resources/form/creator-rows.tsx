import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Creator } from '../../../../preload/contract/resource-shapes'
import classes from './resource-form.module.css'

interface CreatorRowsProps {
  value: readonly Creator[]
  onChange: (creators: Creator[]) => void
  onFold: () => void
}

const nobody: Creator = {
  role: 'author',
  family: '',
  given: '',
  particle: '',
  suffix: '',
  literal: '',
}

/** Everyone who made it, one a row: what they did, their name in two parts or whole. */
export function CreatorRows({ value, onChange, onFold }: CreatorRowsProps) {
  const { t } = useTranslation()
  const heading = useId()
  const set = (index: number, changes: Partial<Creator>) =>
    onChange(value.map((creator, at) => (at === index ? { ...creator, ...changes } : creator)))
  return (
    <div role="group" aria-labelledby={heading} className={classes['creators']}>
      <span id={heading} className={classes['label']}>
        {t('resourceForm.fields.creators')}
      </span>
      {value.map((creator, index) => (
        // Rows have no identity of their own: their place is all there is.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes['creator']}>
          <Select
            aria-label={t('resourceForm.form.roleOf', { number: index + 1 })}
            value={creator.role}
            data={Creator.shape.role.options.map((role) => ({
              value: role,
              label: t(`resourceForm.roles.${role}`),
            }))}
            allowDeselect={false}
            onChange={(role) => set(index, { role: Creator.shape.role.parse(role) })}
          />
          <TextInput
            aria-label={t('resourceForm.form.familyOf', { number: index + 1 })}
            placeholder={t('resourceForm.form.family')}
            value={creator.literal || creator.family}
            maxLength={200}
            onChange={(event) => set(index, named(creator, event.currentTarget.value))}
          />
          <TextInput
            aria-label={t('resourceForm.form.givenOf', { number: index + 1 })}
            placeholder={t('resourceForm.form.given')}
            value={creator.given}
            maxLength={200}
            onChange={(event) => set(index, givenName(creator, event.currentTarget.value))}
          />
          <ActionIcon
            aria-label={t('resourceForm.form.removeCreator', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div className={classes['rowActions']}>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, nobody])}
        >
          {t('resourceForm.form.addCreator')}
        </Button>
        {value.every(({ role }) => role === 'author') && (
          <Button variant="subtle" size="compact-xs" onClick={onFold}>
            {t('resourceForm.form.creatorText')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A name without a given one is whole, as an organisation's is. */
function named(creator: Creator, name: string): Partial<Creator> {
  const isWhole = creator.given === '' && creator.particle === '' && creator.suffix === ''
  return isWhole ? { literal: name, family: '' } : { literal: '', family: name }
}

function givenName(creator: Creator, given: string): Partial<Creator> {
  const name = creator.literal || creator.family
  return given === ''
    ? { given, ...named({ ...creator, given }, name) }
    : { given, family: name, literal: '' }
}
