import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { desktop } from '../../api/desktop'
import { chooseLanguage, currentLanguage } from '../../text/language'
import { Logo } from '../../ui/logo'
import { useDocumentTitle } from '../../ui/use-document-title'
import { FoundingForm } from './founding-form'
import { OtherWays } from './other-ways'
import classes from './start-page.module.css'

/** What one sees when no workspace is open: found one, look at the sample, or take one up again. */
export function StartPage() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const hasRecent = status.data !== undefined && status.data.recent.length > 0
  const title = hasRecent ? t('workspace.start.newTitle') : t('workspace.start.title')
  useDocumentTitle(title)
  if (!status.data) return null
  return (
    <div className={classes['page']}>
      <header className={classes['band']}>
        <Logo size={34} />
        <span className={classes['brand']}>{t('common.appName')}</span>
        <LanguageSwitch />
      </header>
      <main className={classes['columns']}>
        <div className={classes['founding']}>
          <h1 className={classes['title']}>{title}</h1>
          <p className={classes['intro']}>{t('workspace.start.intro')}</p>
          <FoundingForm
            defaultFolder={status.data.defaultFolder}
            timeZone={status.data.defaultTimeZone}
          />
        </div>
        <OtherWays
          recent={status.data.recent}
          defaultFolder={status.data.defaultFolder}
          timeZone={status.data.defaultTimeZone}
        />
      </main>
    </div>
  )
}

function LanguageSwitch() {
  const { t } = useTranslation()
  const choose = async (value: string) => {
    const locale = value === 'en' ? 'en' : 'fr'
    await chooseLanguage(locale)
    await desktop()?.setLanguage({ locale })
  }
  return (
    <SegmentedControl
      className={classes['language'] ?? ''}
      aria-label={t('workspace.start.language')}
      value={currentLanguage()}
      onChange={(value) => void choose(value)}
      data={[
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
