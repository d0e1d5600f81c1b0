import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AttendanceEditor } from '../attendance/attendance-editor'
import { AttendanceSummary } from '../attendance/attendance-summary'
import { CountingWay } from '../attendance/counting-way'
import type { ClosingFieldsProps } from './closing-fields-props'
import classes from './closing.module.css'
import { headsOf } from './read-closing'
import { useIssueWords } from './use-issue-words'

const parts = ['registered', 'inPerson', 'remote'] as const

/** Who came, by name or by head; nothing is written before the session is closed. */
export function AttendanceFields({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const sentence = useIssueWords(state.issues)
  return (
    <section className={classes['section']} aria-label={t('attendance.title')}>
      <div className={classes['titleRow']}>
        <h3 className={classes['heading']}>{t('attendance.title')}</h3>
        <AttendanceSummary counts={headsOf(form)} />
        <CountingWay
          isHeadsOnly={form.isHeadsOnly}
          onChange={(isHeadsOnly) => change((now) => ({ ...now, isHeadsOnly }))}
        />
      </div>
      {form.isHeadsOnly ? (
        <div className={classes['thirds']}>
          {parts
            .filter((part) => part === 'registered' || isPlace(part, form.mode))
            .map((part) => (
              <TextInput
                key={part}
                label={t(`attendance.heads.${part}`)}
                inputMode="numeric"
                autoComplete="off"
                value={form[part]}
                error={sentence(part)}
                onChange={({ currentTarget: { value } }) =>
                  change((now) => ({ ...now, [part]: value }))
                }
              />
            ))}
        </div>
      ) : (
        <AttendanceEditor
          list={form.list}
          mode={form.mode}
          isBegun
          isReadOnly={false}
          onChange={(list) => change((now) => ({ ...now, list }))}
        />
      )}
    </section>
  )
}

function isPlace(part: 'inPerson' | 'remote', mode: string): boolean {
  return mode === 'hybrid' || mode === part
}
