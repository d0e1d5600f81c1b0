import '../../../ui/print/print.css'
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, client } from '../../../api/client'
import { desktop } from '../../../api/desktop'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { PrintButton } from '../../../ui/print/print-button'
import { LetterSheet } from './letter-sheet'
import classes from './out.module.css'

/** The letter of the address on paper, or as a PDF. */
export function LetterPrintPage() {
  const { letterId: id = '' } = useParams()
  const { t } = useTranslation()
  const letter = useQuery(api.newsletters.get.queryOptions({ input: { id }, retry: false }))
  const page = useQuery({
    queryKey: [...api.newsletters.key(), 'page', id, letter.data?.updatedAt, letter.data?.draftAt],
    queryFn: async () => (await client.newsletters.exportArchive({ id })).text(),
    enabled: letter.data !== undefined,
    retry: false,
  })
  const isUnread = letter.isError || page.isError
  return (
    <div className={classes['printing']}>
      <PageHeader
        title={letter.data?.title ?? t('letterOut.printTitle')}
        sentence={t('letterOut.printLead')}
      >
        <Button
          component={Link}
          to={`/lettres/${id}`}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('letterOut.backToLetter')}
        </Button>
        {page.data !== undefined && <PrintButton fileName={letter.data?.title ?? ''} />}
      </PageHeader>
      {isUnread ? (
        <EmptyState title={t('letterOut.printUnread')} text={t('letterOut.printUnreadText')} />
      ) : (
        <>
          <p className={classes['hint']}>
            {desktop() === null ? t('letterOut.printHint') : t('letterOut.printHintDesktop')}
          </p>
          {page.data === undefined ? (
            <p className={classes['hint']} role="status">
              {t('letterOut.printPreparing')}
            </p>
          ) : (
            <LetterSheet page={page.data} />
          )}
        </>
      )}
    </div>
  )
}
