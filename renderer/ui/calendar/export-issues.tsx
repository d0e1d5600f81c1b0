import { useTranslation } from 'react-i18next'
import { CalendarProgram, type ConsumerIssue } from '../../../preload/contract/rhythm'
import classes from './export-issues.module.css'

/** Titles named before the others are counted. */
const namedAtMost = 4

/** What each program would make of the file: the rituals, and why, in plain words. */
export function ExportIssues({ issues }: { issues: readonly ConsumerIssue[] }) {
  const { t } = useTranslation()
  const programs = CalendarProgram.options
    .map((program) => ({ program, own: issues.filter(({ consumer }) => consumer === program) }))
    .filter(({ own }) => own.length > 0)
  return (
    <dl className={classes['programs']}>
      {programs.map(({ program, own }) => (
        <div key={program}>
          <dt>{t(`rhythm.export.programs.${program}`)}</dt>
          {[...Map.groupBy(own, ({ issue }) => issue)].map(([issue, ofIssue]) => (
            <dd key={issue}>
              {t(`rhythm.export.reasons.${issue}`)}
              <Titles titles={ofIssue.map(({ title }) => title)} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Titles({ titles }: { titles: string[] }) {
  const { t } = useTranslation()
  const named = titles.slice(0, namedAtMost).map((title) => t('rhythm.export.quoted', { title }))
  const others = titles.length - named.length
  return (
    <span className={classes['titles']}>
      {named.join(', ')}
      {others > 0 && ` ${t('rhythm.export.others', { count: others })}`}
    </span>
  )
}
