import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LetterReport } from '../../../../preload/contract/letter-check-shapes'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import { useStudio } from '../studio/use-studio'
import classes from './checks.module.css'
import type { FindingGroup } from './finding-groups'

interface VerifiedListProps {
  groups: readonly FindingGroup[]
  isSpelled: boolean
  report: LetterReport
}

/** What was looked at and is in order. */
export function VerifiedList({ groups, isSpelled, report }: VerifiedListProps) {
  const { t } = useTranslation()
  const { settings } = useStudio()
  const locale = currentLanguage()
  const programs = settings.mailPrograms.map((program) => t(`letterChecks.programs.${program}`))
  const text = (group: FindingGroup | 'spelling') => {
    if (group === 'links') return t('letterChecks.links', { count: report.linkCount })
    if (group === 'images') return t('letterChecks.imageCount', { count: report.imageCount })
    return t(`letterChecks.cleanText.${group}`, {
      size: formatSize(report.htmlBytes, locale),
      programs: new Intl.ListFormat(locale, { type: 'conjunction' }).format(programs),
    })
  }
  const shown = [...groups, ...(isSpelled ? (['spelling'] as const) : [])]
  if (shown.length === 0) return null
  return (
    <ul className={classes['list']} aria-label={t('letterChecks.verified')}>
      {shown.map((group) => (
        <li key={group} className={classes['row']} data-weight="none">
          <IconCircleCheck size={18} aria-hidden className={classes['icon']} />
          <div className={classes['words']}>
            <p className={classes['rowTitle']}>{t(`letterChecks.groups.${group}`)}</p>
            <p className={classes['text']}>{text(group)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
