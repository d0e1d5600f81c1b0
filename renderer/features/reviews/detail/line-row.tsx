import { Button, Textarea } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Remark, StatementLine } from '../../../../preload/contract/statements'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { exactClock } from '../../../ui/statements/exact-clock'
import { lineHours } from '../../../ui/statements/line-hours'
import { useCategoryWord } from '../../../ui/statements/use-category-word'
import classes from './review.module.css'
import type { Remarks } from './use-remarks'

interface LineRowProps {
  line: StatementLine
  timeZone: string
  remarks: Remarks | null
  decided: readonly Remark[]
  /** The remark was just asked for: it takes the keyboard. */
  isWriting: boolean
  onWrite: (entryId: string) => void
}

/** One line, and below it what is remarked on it. */
export function LineRow({ line, timeZone, remarks, decided, isWriting, onWrite }: LineRowProps) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const { entryId, spentOn, nature, isVoluntary, linkTitle, note, durationSeconds } = line
  const text = remarks?.textOf(entryId)
  const hasRemark = text !== undefined || decided.length > 0
  const open = () => {
    if (!remarks) return
    if (text === undefined) remarks.write(entryId, '')
    onWrite(entryId)
  }
  const category = categoryWord(line)
  const day = formatDay(spentOn, 'day', currentLanguage())
  const hours = lineHours(line, timeZone)
  return (
    <>
      {/* The button in it does all that a click on the row does. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <tr
        className={classes['line']}
        data-open={remarks !== null || undefined}
        data-remarked={hasRemark || undefined}
        onClick={open}
      >
        <td className={classes['when']}>
          {remarks ? (
            <button
              type="button"
              data-line
              className={classes['remarkButton']}
              aria-label={t('reviews.detail.remarkOn', { day, category })}
            >
              {hours}
              <IconMessagePlus size={15} stroke={1.6} aria-hidden />
            </button>
          ) : (
            hours
          )}
        </td>
        <td>
          {category}
          <span className={classes['small']}>
            {t(`time.natures.${nature}`)}
            {isVoluntary && `, ${t('reviews.detail.isVoluntary')}`}
          </span>
        </td>
        <td>
          {linkTitle}
          {note !== '' && <span className={linkTitle === '' ? '' : classes['small']}>{note}</span>}
        </td>
        <td className={classes['number']}>{exactClock(durationSeconds)}</td>
      </tr>
      {hasRemark && (
        <tr className={classes['remarkRow']}>
          <td aria-hidden />
          <td colSpan={3}>
            {decided.map((remark) => (
              <p key={remark.text} className={classes['said']}>
                {remark.text}
              </p>
            ))}
            {remarks && text !== undefined && (
              <div className={classes['remarkField']}>
                <Textarea
                  aria-label={t('reviews.detail.remark')}
                  placeholder={t('reviews.detail.remark')}
                  value={text}
                  onChange={(event) => remarks.write(entryId, event.currentTarget.value)}
                  maxLength={1000}
                  autosize
                  minRows={1}
                  maxRows={8}
                  ref={isWriting ? focusOnce : null}
                />
                <Button variant="subtle" size="xs" onClick={() => remarks.remove(entryId)}>
                  {t('reviews.detail.removeRemark')}
                </Button>
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  )
}

/** A field just asked for takes the keyboard as it is drawn. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
