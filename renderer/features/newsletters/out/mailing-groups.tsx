import { Button, NumberInput } from '@mantine/core'
import { IconCopy, IconMailForward } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { inGroups } from '../../../ui/in-groups'
import { useCopy } from '../../../ui/use-copy'
import classes from './out.module.css'
import { useOut } from './use-out'

const usualSize = 50
/** As many as one draft may hold. */
const mostAtOnce = 2000

/** Addresses in groups of a chosen size, each to be copied or put into a draft of its own. */
export function MailingGroups({ emails }: { emails: readonly string[] }) {
  const { t } = useTranslation()
  const copy = useCopy()
  const out = useOut()
  const [size, setSize] = useState<number | string>(usualSize)
  const wanted = Number(size)
  const groups = inGroups(emails, wanted >= 1 ? Math.min(wanted, mostAtOnce) : usualSize)
  return (
    <div className={classes['mailing']}>
      <NumberInput
        label={t('letterOut.groupSize')}
        description={t('letterOut.groupHint')}
        value={size}
        onChange={setSize}
        min={1}
        max={mostAtOnce}
        clampBehavior="blur"
        allowDecimal={false}
        allowNegative={false}
        data-autofocus
      />
      <ul className={classes['groups']}>
        {groups.map((group, index) => (
          // A group is its rank.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes['group']}>
            <span className={classes['groupName']}>
              {t('letterOut.group', { number: index + 1 })}
              <span className={classes['quiet']}>
                {t('letterOut.addresses', { count: group.length })}
              </span>
            </span>
            <Button
              variant="default"
              size="xs"
              aria-label={t('letterOut.copyGroupNumber', { number: index + 1 })}
              leftSection={<IconCopy size={14} aria-hidden />}
              onClick={() => void copy(group.join(', '))}
            >
              {t('letterOut.copyGroup')}
            </Button>
            <Button
              variant="default"
              size="xs"
              aria-label={t('letterOut.groupEmlNumber', { number: index + 1 })}
              leftSection={<IconMailForward size={14} aria-hidden />}
              onClick={() => void out((id) => client.newsletters.exportEml({ id, bcc: group }))}
            >
              {t('letterOut.groupEml')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
