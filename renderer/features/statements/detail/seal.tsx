import { Button } from '@mantine/core'
import { IconCopy, IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import { client } from '../../../api/client'
import { useNotice } from '../../../ui/notice/notice'
import { HashText } from '../../../ui/statements/hash-text'
import { useAttempt } from '../../../ui/use-attempt'
import classes from './detail.module.css'

/** The hash that every copy bears, and whether the chain it stands in still holds. */
export function Seal({ statement: { hash, personId } }: { statement: Statement }) {
  const { t } = useTranslation()
  const show = useNotice()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash)
      show({ kind: 'done', text: t('statements.copied') })
    } catch {
      // The browser may refuse: the hash stays there to be selected.
      show({ kind: 'failure', text: t('statements.copyFailed') })
    }
  }
  return (
    <section className={classes['seal']} aria-labelledby="empreinte">
      <h2 id="empreinte" className={classes['title']}>
        {t('statements.detail.hash')}
      </h2>
      <HashText hash={hash} />
      <p className={classes['quiet']}>{t('statements.detail.hashHint')}</p>
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('statements.detail.copyHash')}
        </Button>
      </div>
      <Chain personId={personId} />
    </section>
  )
}

function Chain({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const { attempt, isRunning, failure } = useAttempt()
  const [found, setFound] = useState<{ length: number; brokenAt: number | null } | null>(null)
  const verify = async () =>
    setFound(await attempt(() => client.statements.verifyChain({ personId })))
  return (
    <>
      <h2 className={classes['title']}>{t('statements.detail.chain')}</h2>
      <p className={classes['quiet']}>{t('statements.detail.chainHint')}</p>
      <div>
        <Button
          variant="default"
          size="compact-sm"
          loading={isRunning}
          leftSection={<IconLink size={15} aria-hidden />}
          onClick={() => void verify()}
        >
          {t('statements.detail.verify')}
        </Button>
      </div>
      <p role="status" data-broken={found?.brokenAt != null || undefined}>
        {found !== null &&
          (found.brokenAt === null
            ? t('statements.detail.chainWhole', { count: found.length })
            : t('statements.detail.chainBroken', { link: found.brokenAt }))}
        {failure?.sentence}
      </p>
    </>
  )
}
