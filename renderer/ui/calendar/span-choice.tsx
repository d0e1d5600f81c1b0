import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EditSpan, type ExceptionFate } from '../../../preload/contract/rituals'
import { failureSentence } from '../../text/failure-sentence'
import { fateSentence } from '../../text/fate-sentence'
import classes from './span-choice.module.css'

/** What would become of the dates changed apart, as far as it is known. */
interface Preview {
  data: ExceptionFate | undefined
  error: Error | null
}

interface SpanChoiceProps {
  value: EditSpan
  onChange: (span: EditSpan) => void
  preview: Preview
  isFirst?: boolean
  /** False where the change has no meaning for one date alone. */
  canBeOne?: boolean
}

/** How far a change reaches, and what it does to the dates changed apart, said before it is made. */
export function SpanChoice(props: SpanChoiceProps) {
  const { value, onChange, preview, isFirst, canBeOne } = props
  const { t } = useTranslation()
  const offered = EditSpan.options.filter((span) => span !== 'one' || canBeOne !== false)
  return (
    <div>
      <Radio.Group
        label={t('rituals.span.label')}
        value={value}
        onChange={(chosen) => onChange(EditSpan.parse(chosen))}
      >
        <div className={classes['choices']}>
          {offered.map((span) => (
            <Radio
              key={span}
              value={span}
              label={t(`rituals.span.${span}`)}
              data-autofocus={isFirst === true && span === value ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <SpanFate span={value} preview={preview} />
    </div>
  )
}

/** The consequence in plain words, read aloud when another choice changes it. */
export function SpanFate({ span, preview }: { span: EditSpan; preview: Preview }) {
  const { t } = useTranslation()
  const { data: fate, error } = preview
  const unknown = error === null ? t('rituals.span.counting') : failureSentence(error, t)
  const said = fate === undefined ? unknown : fateSentence(fate, t)
  return (
    <p
      role="status"
      className={classes['fate']}
      data-drops={span !== 'one' && (fate?.dropped ?? 0) > 0}
    >
      {span === 'one' ? t('rituals.span.oneText') : said}
    </p>
  )
}
