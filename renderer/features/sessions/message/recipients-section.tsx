import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recipients } from '../../../../preload/contract/sessions'
import { inGroups } from '../../../ui/in-groups'
import classes from './message.module.css'

interface RecipientsSectionProps {
  recipients: Recipients
  onCopy: (text: string) => Promise<void>
}

/** Whom the message goes to, ready for a blind copy, and who is left out. */
export function RecipientsSection({ recipients, onCopy }: RecipientsSectionProps) {
  const { t } = useTranslation()
  const heading = useId()
  const { basis, emails, opposedCount, withoutEmailCount } = recipients
  const groups = inGroups(emails)
  const left = [
    opposedCount > 0 ? t('sessions.message.opposed', { count: opposedCount }) : '',
    withoutEmailCount > 0 ? t('sessions.message.withoutEmail', { count: withoutEmailCount }) : '',
  ]
  return (
    <section aria-labelledby={heading} className={classes['recipients']}>
      <h2 id={heading} className={classes['heading']}>
        {t('sessions.message.recipients')}
      </h2>
      <p>{t(`sessions.message.basis.${basis}`, { count: emails.length })}</p>
      <p className={classes['quiet']}>{left.filter((words) => words !== '').join(', ')}</p>
      {groups.length > 1 && <p className={classes['quiet']}>{t('sessions.message.groupsHint')}</p>}
      <div className={classes['groups']}>
        {groups.map((group, index) => (
          <Button
            // A group is its rank.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            variant="default"
            size="xs"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => void onCopy(group.join(', '))}
          >
            {groups.length === 1
              ? t('sessions.message.copyList')
              : t('sessions.message.copyGroup', { number: index + 1, count: group.length })}
          </Button>
        ))}
      </div>
      {emails.length > 0 && (
        // It may be long: the keyboard can scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul className={classes['emails']} tabIndex={0} aria-labelledby={heading}>
          {emails.map((email) => (
            <li key={email}>{email}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
