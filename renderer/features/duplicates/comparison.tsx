import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LikenessReason, Resource } from '../../../preload/contract/resource-shapes'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import classes from './comparison.module.css'
import { ComparisonFoot } from './comparison-foot'
import { ComparisonHead } from './comparison-head'
import { FieldRow, SameRow } from './field-row'
import { KeptOfAll } from './kept-of-all'
import { shownFields } from './shown-fields'
import { useFieldWords } from './use-field-words'
import { useMergeDraft } from './use-merge-draft'

interface ComparisonProps {
  resources: readonly Resource[]
  reasons: readonly LikenessReason[]
  takesFocus: boolean
  /** Told who was kept, null where they were said to be different. */
  onSettled: (keptId: string | null) => void
}

/** Resources side by side, a field a row: what differs is chosen, the rest is said. */
export function Comparison({ resources, reasons, takesFocus, onSettled }: ComparisonProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const draft = useMergeDraft(resources)
  const { labelOf, wordsOf } = useFieldWords(resources)
  const { differing, same } = shownFields(resources)
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])
  return (
    <section className={classes['comparison']} aria-labelledby={titleId}>
      <header className={classes['head']}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={classes['title']}>
          {t('duplicates.compareTitle', { count: resources.length })}
        </h2>
        <ul className={classes['reasons']}>
          {reasons.map((reason) => (
            <li key={reason}>{t(`duplicates.reasons.${reason}`)}</li>
          ))}
        </ul>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['scroll']} role="region" aria-labelledby={titleId} tabIndex={0}>
        <table className={classes['table']} style={{ minWidth: 124 + 144 * resources.length }}>
          <ComparisonHead resources={resources} draft={draft} isReadOnly={isReadOnly} />
          <tbody>
            <Caption
              words={t('duplicates.differing', { count: differing.length })}
              of={resources}
            />
            {differing.map((field) => (
              <FieldRow
                key={field}
                field={field}
                label={labelOf(field)}
                resources={resources}
                wordsOf={wordsOf}
                draft={draft}
                isReadOnly={isReadOnly}
              />
            ))}
          </tbody>
          <tbody>
            <Caption words={t('duplicates.ofAll')} of={resources} />
            <KeptOfAll resources={resources} />
          </tbody>
          {same.length > 0 && (
            <tbody>
              <Caption words={t('duplicates.same', { count: same.length })} of={resources} />
              {same.map((field) => (
                <SameRow
                  key={field}
                  label={labelOf(field)}
                  resources={resources}
                  wordsOf={(resource) => wordsOf(field, resource)}
                />
              ))}
            </tbody>
          )}
        </table>
      </div>
      {!isReadOnly && (
        <ComparisonFoot
          resources={resources}
          draft={draft}
          differing={differing}
          onSettled={onSettled}
        />
      )}
    </section>
  )
}

function Caption({ words, of }: { words: string; of: readonly Resource[] }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={of.length + 1} className={classes['caption']}>
        {words}
      </th>
    </tr>
  )
}
