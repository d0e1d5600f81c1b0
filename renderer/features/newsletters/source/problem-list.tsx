import { useTranslation } from 'react-i18next'
import type { Problem } from './use-problems'
import classes from './source.module.css'

/** What is wrong in the source, each a step away from its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation()
  return (
    <section className={classes['problems']} aria-label={t('letterVersions.source.problemList')}>
      <p className={classes['count']} role="status" data-some={problems.length > 0 || undefined}>
        {t('letterVersions.source.problemCount', { count: problems.length })}
      </p>
      {problems.length > 0 && (
        <ul className={classes['list']}>
          {problems.map(({ key, message, line, goTo }) => (
            <li key={key}>
              <button type="button" className={classes['problem']} onClick={goTo}>
                <span className={classes['line']}>{t('letterVersions.source.line', { line })}</span>
                <span>{message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
