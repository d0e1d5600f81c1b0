import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { PageHeader } from '../../ui/page-header'
import { CommunitySection } from './community-section'
import { DataSection } from './data-section'
import { ReviewerSection } from './reviewer-section'
import { RhythmSection } from './rhythm-section'
import { ScreenSection } from './screen-section'
import { Section } from './section'
import { TeamSection } from './team-section'
import classes from './settings.module.css'

interface SettingsPageProps {
  /** What time is spent on: another feature's to set, in a community. */
  categories?: ReactNode
}

/** What can be set of a workspace and of this screen. */
export function SettingsPage({ categories }: SettingsPageProps) {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const current = status.data?.current
  if (!current) return <PageHeader title={t('settings.title')} />
  const sentence = current.isReadOnly ? t('settings.readOnly') : t('settings.lead')
  return (
    <>
      <PageHeader title={t('settings.title')} sentence={sentence} />
      <div className={classes['sections']}>
        <CommunitySection workspace={current} />
        {/* The rest is of a community. */}
        {current.kind === 'community' && (
          <>
            <TeamSection workspace={current} />
            <RhythmSection isReadOnly={current.isReadOnly} />
            <Section title={t('time.categorySettings.title')}>{categories}</Section>
          </>
        )}
        {current.kind === 'supervision' && <ReviewerSection workspace={current} />}
        <ScreenSection />
        <DataSection workspace={current} />
      </div>
    </>
  )
}
