import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { PageHeader } from '../../../ui/page-header'
import { FieldsSection } from './fields-section'
import { ProgramsSection } from './programs-section'
import { ThemeEditor } from './theme-editor'
import classes from './look.module.css'

/** What all letters of the community have in common: their look, their foot, their fields. */
export function LetterSettingsPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const settings = useQuery(api.newsletters.settings.queryOptions())
  return (
    <div className={classes['page']}>
      <PageHeader title={t('letterLook.title')} sentence={t('letterLook.lead')}>
        <Button component={Link} to="/lettres" variant="default">
          {t('letterLook.allLetters')}
        </Button>
      </PageHeader>
      {settings.data && (
        <ThemeEditor theme={settings.data.theme} isReadOnly={isReadOnly}>
          <FieldsSection fields={settings.data.mergeFields} isReadOnly={isReadOnly} />
          <ProgramsSection programs={settings.data.mailPrograms} isReadOnly={isReadOnly} />
        </ThemeEditor>
      )}
    </div>
  )
}
