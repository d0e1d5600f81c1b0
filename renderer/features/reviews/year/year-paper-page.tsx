import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { Paper } from '../../../ui/print/paper'
import { PrintButton } from '../../../ui/print/print-button'
import { useYear } from './use-year'
import { YearTable } from './year-table'
import classes from './year.module.css'

/** The year on A4, lying down: as many pages as there are people for. */
export function YearPaperPage() {
  const { t, i18n } = useTranslation()
  const { year, rows, sum, isUnread } = useYear()
  const columns = useMemo(() => rows && [rows], [rows])
  const last = rows?.at(-1)
  const title = t('reviews.year.paper', { year })
  return (
    <>
      <PageHeader title={title} sentence={t('print.paperSentence')}>
        <Button
          component={Link}
          to={`/releves/annee/${year}`}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('reviews.year.backToYear')}
        </Button>
        <PrintButton fileName={t('reviews.year.file', { year })} />
      </PageHeader>
      {isUnread && <EmptyState title={t('reviews.unreadTitle')} text={t('reviews.unreadText')} />}
      {columns && (
        <Paper key={i18n.language} orientation="landscape" title={title} columns={columns}>
          {([shown = []]) => (
            <div className={classes['paper']}>
              <YearTable
                year={year}
                rows={shown}
                // The sum closes the last page.
                sum={shown.at(-1) === last ? sum : undefined}
                className={classes['printed'] ?? ''}
              />
            </div>
          )}
        </Paper>
      )}
    </>
  )
}
