import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { PrintButton } from '../../../ui/print/print-button'
import classes from './print.module.css'

interface PrintPageProps {
  title: string
  previous: string
  next: string
  onStep: (direction: -1 | 1) => void
  fileName: string
  /** What is to be printed could not be read. */
  isUnread: boolean
  /** The paper. */
  children: ReactNode
}

/** Around a paper of the calendar: the way back, the way to another period, and the printing. */
export function PrintPage(props: PrintPageProps) {
  const { title, previous, next, onStep, fileName, isUnread, children } = props
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <div className={classes['screen']}>
      <PageHeader title={title} sentence={t('print.paperSentence')}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => void navigate('/rituels')}
        >
          {t('print.back')}
        </Button>
        <ActionIcon aria-label={previous} onClick={() => onStep(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={next} onClick={() => onStep(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <PrintButton fileName={fileName} />
      </PageHeader>
      {isUnread ? (
        <EmptyState title={t('calendar.unreadTitle')} text={t('calendar.unreadText')} />
      ) : (
        children
      )}
    </div>
  )
}
