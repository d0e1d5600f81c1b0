import { Button } from '@mantine/core'
import { IconRefresh, IconWand } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { combinedFixes } from '../../../../preload/rules/letter-checks/combined-fixes'
import { useStudio } from '../studio/use-studio'
import { FindingRow } from './finding-row'
import { cleanGroups, inOrder } from './finding-groups'
import classes from './checks.module.css'
import { SpellingGroup } from './spelling-group'
import type { Checks } from './use-checks'
import { VerifiedList } from './verified-list'
import { WeightBar } from './weight-bar'

/** What is left to put right before the letter leaves, then what was verified. */
export function CheckPanel({ checks }: { checks: Checks }) {
  const { t } = useTranslation()
  const { document, isLocked } = useStudio()
  const { report, reportOf, failure, isChecking, misspellings } = checks
  if (report === null) {
    return (
      <section className={classes['panel']} aria-label={t('letterChecks.title')}>
        {failure === null ? (
          <p role="status">{t('letterChecks.checking')}</p>
        ) : (
          <Failed {...checks} />
        )}
      </section>
    )
  }
  const findings = inOrder(report.findings)
  const verified = cleanGroups(findings)
  const isSpelled = misspellings?.length === 0
  const pointCount = findings.length + (misspellings?.length ?? 0)
  const isCurrent = reportOf === document.source
  const fixes = combinedFixes(findings)
  const fixAll = () => document.apply(fixes)
  return (
    <section className={classes['panel']} aria-label={t('letterChecks.title')}>
      <header className={classes['head']}>
        <h2>{t('letterChecks.title')}</h2>
        <p className={classes['sentence']} role="status">
          {isChecking && !isCurrent && failure === null
            ? t('letterChecks.checking')
            : pointCount === 0 && misspellings !== null
              ? t('letterChecks.all')
              : `${t('letterChecks.points', { count: pointCount })}, ${t('letterChecks.clean', { count: verified.length + (isSpelled ? 1 : 0) })}.`}
        </p>
        {failure !== null && <Failed {...checks} />}
        <WeightBar report={report} />
        {!isLocked && fixes.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconWand size={16} aria-hidden />}
            disabled={!isCurrent}
            onClick={fixAll}
          >
            {t('letterChecks.fixAll')}
          </Button>
        )}
      </header>
      {findings.length > 0 && (
        <ul className={classes['list']} aria-label={t('letterChecks.findings')}>
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.code} ${finding.at?.from ?? ''} ${finding.detail}`}
              finding={finding}
              isCurrent={isCurrent}
            />
          ))}
        </ul>
      )}
      <SpellingGroup checks={checks} />
      <VerifiedList groups={verified} isSpelled={isSpelled} report={report} />
    </section>
  )
}

function Failed({ failure, again }: Checks) {
  const { t } = useTranslation()
  return (
    <div className={classes['failed']} role="alert">
      <p className={classes['rowTitle']}>{t('letterChecks.failed')}</p>
      <p>{failure}</p>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={again}
      >
        {t('letterChecks.again')}
      </Button>
    </div>
  )
}
