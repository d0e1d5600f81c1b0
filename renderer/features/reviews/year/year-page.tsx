import { ActionIcon, Button } from '@mantine/core'
import {
  IconArrowLeft,
  IconChevronLeft,
  IconChevronRight,
  IconDownload,
  IconPrinter,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { client } from '../../../api/client'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { useSaveFile } from '../../../ui/use-save-file'
import { exactClock } from '../../../ui/statements/exact-clock'
import { useYear } from './use-year'
import { useYearWords } from './use-year-words'
import { YearTable } from './year-table'
import classes from './year.module.css'

/** A year of statements: each person month by month, against what was planned, and what was approved. */
export function YearPage() {
  const { t } = useTranslation()
  const { year, rows, sum, isUnread } = useYear()
  const navigate = useNavigate()
  const save = useSaveFile()
  const wordsOf = useYearWords()
  const go = (step: -1 | 1) => void navigate(`/releves/annee/${Number(year) + step}`)
  const hasNone = rows === undefined || rows.length === 0
  const sentence = sum && {
    count: new Set(rows?.map(({ personId }) => personId)).size,
    hours: exactClock(sum.seconds),
    approved: exactClock(sum.approvedSeconds),
  }
  return (
    <>
      <PageHeader
        title={t('reviews.year.title', { year })}
        sentence={sentence ? t('reviews.year.sentence', sentence) : ''}
      >
        <Button
          component={Link}
          to="/releves"
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('reviews.year.back')}
        </Button>
        <ActionIcon aria-label={t('reviews.year.previous')} onClick={() => go(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('reviews.year.next')} onClick={() => go(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        {!hasNone && (
          <>
            <Button
              component={Link}
              to={`/releves/annee/${year}/imprimer`}
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {t('reviews.year.print')}
            </Button>
            <Button
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() =>
                void save(() =>
                  client.reviews.exportYearly({ year: Number(year), words: wordsOf(year) }),
                )
              }
            >
              {t('reviews.year.xlsx')}
            </Button>
          </>
        )}
      </PageHeader>
      {isUnread && <EmptyState title={t('reviews.unreadTitle')} text={t('reviews.unreadText')} />}
      {rows?.length === 0 && (
        <EmptyState
          title={t('reviews.year.emptyTitle', { year })}
          text={t('reviews.year.emptyText')}
        />
      )}
      {!hasNone && (
        // It may be wider than the window: keys then scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={classes['sheet']} aria-label={t('reviews.year.table')} tabIndex={0}>
          <YearTable year={year} rows={rows} sum={sum} className={classes['table'] ?? ''} />
        </section>
      )}
    </>
  )
}
