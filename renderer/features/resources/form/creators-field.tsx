import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Creator } from '../../../../preload/contract/resource-shapes'
import { readTypedCreators, typedCreators } from '../../../../preload/rules/typed-creators'
import { CreatorRows } from './creator-rows'
import classes from './resource-form.module.css'

interface CreatorsFieldProps {
  value: readonly Creator[]
  onChange: (creators: Creator[]) => void
  error: string | null
}

const isAuthor = ({ role }: Creator) => role === 'author'

/** Who made it: authors typed on one line, or everyone in rows with what they did. */
export function CreatorsField({ value, onChange, error }: CreatorsFieldProps) {
  const { t } = useTranslation()
  const [hasRows, setRows] = useState(() => value.some((creator) => !isAuthor(creator)))
  const [typed, setTyped] = useState<string | null>(null)
  if (hasRows) {
    return <CreatorRows value={value} onChange={onChange} onFold={() => setRows(false)} />
  }
  const type = (text: string) => {
    setTyped(text)
    onChange([...readTypedCreators(text), ...value.filter((creator) => !isAuthor(creator))])
  }
  return (
    <div className={classes['creators']}>
      <Textarea
        label={t('resourceForm.fields.authors')}
        description={t('resourceForm.form.authorsHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={typed ?? typedCreators(value.filter(isAuthor))}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        error={error}
        autosize
        minRows={1}
        maxRows={4}
      />
      <Button variant="subtle" size="compact-xs" ml={-8} onClick={() => setRows(true)}>
        {t('resourceForm.form.creatorRows')}
      </Button>
    </div>
  )
}
