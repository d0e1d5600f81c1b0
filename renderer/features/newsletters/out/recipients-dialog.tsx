import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { Dialog } from '../../../ui/dialog/dialog'
import { useSaveFile } from '../../../ui/use-save-file'
import { MailingGroups } from './mailing-groups'
import classes from './out.module.css'

interface RecipientsDialogProps {
  isOpen: boolean
  onClose: () => void
}

/** Whom the letter may be sent to, in groups for a blind copy or as a table. */
export function RecipientsDialog({ isOpen, onClose }: RecipientsDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('letterOut.recipientsTitle')} isOpen={isOpen} onClose={onClose} size={620}>
      {isOpen && <Recipients />}
    </Dialog>
  )
}

function Recipients() {
  const { t } = useTranslation()
  const { today } = useClock()
  const save = useSaveFile()
  const heading = useId()
  const { data } = useQuery(api.newsletters.recipients.queryOptions({ input: { today } }))
  if (!data) return null
  const { people, opposedCount, withoutEmailCount } = data
  const left = [
    opposedCount > 0 ? t('letterOut.opposed', { count: opposedCount }) : '',
    withoutEmailCount > 0 ? t('letterOut.withoutEmail', { count: withoutEmailCount }) : '',
  ].filter((words) => words !== '')
  const saveTable = () =>
    save(() =>
      client.newsletters.exportRecipients({
        today,
        title: t('letterOut.csvTitle'),
        headers: { name: t('letterOut.csvName'), email: t('letterOut.csvEmail') },
      }),
    )
  return (
    <div className={classes['recipients']}>
      <div className={classes['summary']}>
        <div>
          <p id={heading} className={classes['count']}>
            {t('letterOut.people', { count: people.length })}
          </p>
          {left.length > 0 && <p className={classes['quiet']}>{left.join(', ')}</p>}
        </div>
        {people.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconTableExport size={16} aria-hidden />}
            onClick={() => void saveTable()}
          >
            {t('letterOut.csv')}
          </Button>
        )}
      </div>
      {people.length === 0 ? (
        <>
          <p className={classes['quiet']}>{t('letterOut.nobody')}</p>
          <Button component={Link} to="/communaute" variant="default">
            {t('letterOut.openCommunity')}
          </Button>
        </>
      ) : (
        <>
          <MailingGroups emails={people.map(({ email }) => email)} />
          {/* It may be long: the keyboard can scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes['people']} tabIndex={0} aria-label={t('letterOut.list')}>
            {people.map(({ name, email }) => (
              <li key={email}>
                <span>{name}</span>
                <span className={classes['quiet']}>{email}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
