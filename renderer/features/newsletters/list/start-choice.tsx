import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './start-choice.module.css'
import { type StartKey, starts } from './starts'
import { Thumbnail } from './thumbnail'

interface StartChoiceProps {
  value: StartKey
  onChange: (value: StartKey) => void
  /** Title of the latest letter; null where there is none to start from. */
  last: string | null
}

/** What a letter can start from, each drawn in small and said in a sentence. */
export function StartChoice({ value, onChange, last }: StartChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  const offered = starts.filter((start) => start !== 'last' || last !== null)
  return (
    <div className={classes['choices']} role="radiogroup" aria-label={t('letters.from')}>
      {offered.map((start) => (
        <label key={start} className={classes['choice']}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={start}
            checked={start === value}
            onChange={() => onChange(start)}
          />
          <Thumbnail start={start} />
          <span className={classes['words']}>
            <span className={classes['name']}>
              {start === 'last' || start === 'empty' || start === 'file'
                ? t(`letters.starts.${start}`)
                : t(`letterStudio.templates.${start}`)}
            </span>
            <span className={classes['about']}>
              {start === 'last' ? last : t(`letters.about.${start}`)}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
