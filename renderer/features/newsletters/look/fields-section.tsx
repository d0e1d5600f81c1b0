import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MergeField } from '../../../../preload/contract/letter-theme'
import { client } from '../../../api/client'
import { newId } from '../../../ui/new-id'
import { useWrite } from '../../../ui/use-write'
import { LookSection } from './look-section'
import classes from './look.module.css'

interface FieldsSectionProps {
  fields: readonly MergeField[]
  isReadOnly: boolean
}

/** A field and what tells it from its neighbours while its name is typed. */
interface Row extends MergeField {
  key: string
}

const none: MergeField = { name: '', sample: '', isFixed: false }
const mostFields = 50

/** The fields letters may hold: what the preview shows for each, and who fills them. */
export function FieldsSection({ fields: stored, isReadOnly }: FieldsSectionProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [fields, setFields] = useState(() => rowsOf(stored))
  const [seen, setSeen] = useState(stored)
  const [sent, setSent] = useState('')
  // Written from elsewhere, by an undo for instance: what was sent from here is on the screen already.
  if (seen !== stored) {
    setSeen(stored)
    if (JSON.stringify(stored) !== sent) setFields(rowsOf(stored))
  }
  const save = (wanted: readonly Row[]) => {
    const named = wanted.filter(({ name }) => name !== '').map(fieldOf)
    const isWhole = named.every((field) => problemOf(field, named) === null)
    if (!isWhole || JSON.stringify(named) === JSON.stringify(stored)) return
    setSent(JSON.stringify(named))
    void write({
      run: () => client.newsletters.updateSettings({ mergeFields: [...named] }),
      done: t('letterLook.fieldsSaved'),
    })
  }
  const change = (rank: number, part: Partial<MergeField>) => {
    const wanted = fields.map((field, at) => (at === rank ? { ...field, ...part } : field))
    setFields(wanted)
    return wanted
  }
  return (
    <LookSection title={t('letterLook.mergeFields')}>
      <p className={classes['quiet']}>{t('letterLook.mergeFieldsHint', { field: '{{prenom}}' })}</p>
      <ul className={classes['fieldRows']}>
        {fields.map((field, rank) => (
          <FieldRow
            key={field.key}
            field={field}
            problem={problemOf(field, fields)}
            isReadOnly={isReadOnly}
            onChange={(part) => void change(rank, part)}
            onCommit={(part) => save(change(rank, part))}
            onRemove={() => {
              const wanted = fields.filter((_, at) => at !== rank)
              setFields(wanted)
              save(wanted)
            }}
          />
        ))}
      </ul>
      {!isReadOnly && fields.length < mostFields && (
        <Button
          size="xs"
          variant="default"
          className={classes['add'] ?? ''}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setFields([...fields, ...rowsOf([none])])}
        >
          {t('letterLook.addField')}
        </Button>
      )}
    </LookSection>
  )
}

interface FieldRowProps {
  field: MergeField
  problem: 'name' | 'twice' | null
  isReadOnly: boolean
  onChange: (part: Partial<MergeField>) => void
  onCommit: (part: Partial<MergeField>) => void
  onRemove: () => void
}

function FieldRow({ field, problem, isReadOnly, onChange, onCommit, onRemove }: FieldRowProps) {
  const { t } = useTranslation()
  const { name, sample, isFixed } = field
  const isNamed = name !== ''
  return (
    <li className={classes['fieldRow']}>
      <TextInput
        label={t('letterLook.fieldName')}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        onBlur={() => onCommit({ name: name.trim().replaceAll(/^\{\{\s*|\s*\}\}$/g, '') })}
        error={isNamed && problem !== null && t(`letterLook.fieldProblems.${problem}`)}
        disabled={isReadOnly}
        maxLength={60}
      />
      <TextInput
        label={t('letterLook.fieldSample')}
        value={sample}
        onChange={(event) => onChange({ sample: event.currentTarget.value })}
        onBlur={() => onCommit({ sample: sample.trim() })}
        disabled={isReadOnly}
        maxLength={300}
      />
      <Checkbox
        label={t('letterLook.fieldFixed')}
        checked={isFixed}
        onChange={(event) => onCommit({ isFixed: event.currentTarget.checked })}
        disabled={isReadOnly}
      />
      {!isReadOnly && (
        <ActionIcon
          variant="subtle"
          aria-label={t('letterLook.removeField', { name: isNamed ? name : '…' })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

function rowsOf(fields: readonly MergeField[]): Row[] {
  return fields.map((field) => ({ ...field, key: newId() }))
}

function fieldOf({ key: _key, ...field }: Row): MergeField {
  return field
}

function problemOf(field: MergeField, fields: readonly MergeField[]): 'name' | 'twice' | null {
  if (!MergeField.shape.name.safeParse(field.name).success) return 'name'
  return fields.filter(({ name }) => name === field.name).length > 1 ? 'twice' : null
}
