import { Checkbox, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Likeness } from '../../../../preload/contract/resource-shapes'
import { TypeIcon } from '../../../ui/resources/type-icon'
import classes from './adding.module.css'
import type { Line, LineChoice } from './chosen-drafts'

interface RecognisedRowProps {
  line: Line
  onChange: (choice: LineChoice) => void
}

/** One line: what it is, its title to complete, what it is like; or why nothing comes of it. */
export function RecognisedRow({ line, onChange }: RecognisedRowProps) {
  const { t } = useTranslation()
  const { recognised, title, isAdded, twinOf } = line
  const { draft, kind, reason, likenesses, text } = recognised
  if (draft === null) {
    return (
      <li className={classes['row']} data-refused>
        <IconAlertTriangle size={17} stroke={1.7} aria-hidden />
        <div className={classes['words']}>
          <span className={classes['text']}>{text}</span>
          <span className={classes['reason']}>
            {t(`resourceForm.adding.reasons.${reason ?? 'malformed'}`)}
          </span>
        </div>
      </li>
    )
  }
  const type = draft.type ?? 'link'
  const from = draft.address || draft.doi || draft.isbn || ''
  return (
    <li className={classes['row']}>
      <Checkbox
        aria-label={t('resourceForm.adding.addThis', { title: title || draft.title })}
        checked={isAdded}
        onChange={(event) => onChange({ isAdded: event.currentTarget.checked })}
      />
      <TypeIcon type={type} size={17} />
      <div className={classes['words']}>
        <TextInput
          aria-label={t('resourceForm.adding.titleOf', { text })}
          value={title}
          placeholder={draft.title}
          maxLength={1000}
          size="xs"
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <span className={classes['quiet']}>
          {t(`resourceForm.adding.kinds.${kind}`)}
          {from !== '' && ` · ${from}`}
        </span>
        {twinOf !== null && (
          <span className={classes['reason']}>
            {t('resourceForm.adding.twin', { line: twinOf })}
          </span>
        )}
        {likenesses.map((likeness) => (
          <Known key={likeness.resource.id} likeness={likeness} />
        ))}
      </div>
    </li>
  )
}

function Known({ likeness: { resource, reasons } }: { likeness: Likeness }) {
  const { t } = useTranslation()
  const why = reasons.map((reason) => t(`resourceForm.reasons.${reason}`)).join(', ')
  return (
    <span className={classes['reason']}>
      {t('resourceForm.adding.known', { why })}{' '}
      <Link to={`/ressources?ressource=${resource.id}`}>{resource.title}</Link>
    </span>
  )
}
