import { ActionIcon, Button } from '@mantine/core'
import { IconFolderOpen, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecentWorkspace } from '../../../preload/contract/workspace'
import { api, client } from '../../api/client'
import { useDesk } from '../../api/use-desk'
import { todayIn } from '../../text/dates'
import { failureSentence } from '../../text/failure-sentence'
import { currentLanguage } from '../../text/language'
import { useNotice } from '../../ui/notice/notice'
import { useAttempt } from '../../ui/use-attempt'
import { RecentMark } from './recent-mark'
import { SuperviseDialog } from './supervise-dialog'
import { useOpening } from './use-opening'
import classes from './other-ways.module.css'

interface OtherWaysProps {
  recent: RecentWorkspace[]
  defaultFolder: string
  timeZone: string
}

/** Other ways in than founding: the workspaces of this machine, a file, the sample. */
export function OtherWays({ recent, defaultFolder, timeZone }: OtherWaysProps) {
  const { t } = useTranslation()
  const { ask, openPath, dialog } = useOpening()
  return (
    <aside className={classes['ways']}>
      {recent.length > 0 && (
        <section aria-labelledby="recent-workspaces">
          <h2 id="recent-workspaces" className={classes['heading']}>
            {t('workspace.start.recentTitle')}
          </h2>
          <ul className={classes['list']}>
            {recent.map((one) => (
              <RecentRow key={one.path} workspace={one} onOpen={openPath} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="open-file">
        <h2 id="open-file" className={classes['heading']}>
          {t('workspace.start.openTitle')}
        </h2>
        <p className={classes['text']}>{t('workspace.start.openText')}</p>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={() => void ask()}
        >
          {t('workspace.start.open')}
        </Button>
      </section>
      <Supervise defaultFolder={defaultFolder} timeZone={timeZone} />
      <Sample timeZone={timeZone} />
      {dialog}
    </aside>
  )
}

interface RecentRowProps {
  workspace: RecentWorkspace
  onOpen: (path: string) => Promise<void>
}

function RecentRow({ workspace, onOpen }: RecentRowProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const { name, path } = workspace
  const forget = async () => {
    try {
      const status = await client.workspace.forget({ path })
      queries.setQueryData(api.workspace.status.queryKey(), status)
      show({ kind: 'done', text: t('workspace.recent.forgotten', { name }) })
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
  return (
    <li className={classes['row']}>
      <button
        type="button"
        className={classes['open']}
        onClick={() => void onOpen(path)}
        title={path}
      >
        <span className={classes['nameLine']}>
          <span className={classes['name']}>{name}</span>
          <RecentMark workspace={workspace} />
        </span>
        <span className={classes['path']}>
          <bdi>{path}</bdi>
        </span>
      </button>
      <ActionIcon aria-label={t('workspace.recent.forget', { name })} onClick={() => void forget()}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
}

function Supervise({ defaultFolder, timeZone }: Omit<OtherWaysProps, 'recent'>) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="supervise">
      <h2 id="supervise" className={classes['heading']}>
        {t('workspace.start.superviseTitle')}
      </h2>
      <p className={classes['text']}>{t('workspace.start.superviseText')}</p>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('workspace.start.supervise')}
      </Button>
      <SuperviseDialog
        defaultFolder={defaultFolder}
        timeZone={timeZone}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </section>
  )
}

function Sample({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation()
  const { createSample } = useDesk()
  const { attempt, isRunning, failure } = useAttempt()
  const input = { locale: currentLanguage(), today: todayIn(timeZone) }
  return (
    <section aria-labelledby="sample">
      <h2 id="sample" className={classes['heading']}>
        {t('workspace.start.sampleTitle')}
      </h2>
      <p className={classes['text']}>{t('workspace.start.sampleText')}</p>
      <Button
        variant="default"
        loading={isRunning}
        onClick={() => void attempt(() => createSample(input))}
      >
        {t('workspace.start.sample')}
      </Button>
      {failure && (
        <p role="alert" className={classes['failure']}>
          {failure.sentence}
        </p>
      )}
    </section>
  )
}
