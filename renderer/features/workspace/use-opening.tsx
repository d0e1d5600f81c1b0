import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { failureSentence } from '../../text/failure-sentence'
import { OpenDialog } from './open-dialog'

interface Opening {
  /** Opens a known path; when the engine refuses it, the dialog says why beside it. */
  openPath: (path: string) => Promise<void>
  /** Asks for a file: in the system's dialog where there is one, else by its path. */
  ask: () => Promise<void>
  /** To be drawn somewhere on the page. */
  dialog: ReactNode
}

/** `onLeft` follows a dialog that was closed. */
export function useOpening(onLeft: () => void = nothing): Opening {
  const { t } = useTranslation()
  const { open } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const [refused, setRefused] = useState<{ path: string; sentence: string } | null>(null)
  const openPath = async (path: string) => {
    try {
      await open(path)
    } catch (error) {
      setRefused({ path, sentence: failureSentence(error, t) })
      setOpen(true)
    }
  }
  const ask = async () => {
    const shell = desktop()
    if (shell === null) {
      setRefused(null)
      setOpen(true)
      return
    }
    const path = await shell.chooseWorkspaceToOpen()
    if (path !== null) await openPath(path)
  }
  const leave = () => {
    setOpen(false)
    onLeft()
  }
  const dialog = <OpenDialog isOpen={isOpen} onClose={leave} refused={refused} />
  return { openPath, ask, dialog }
}

function nothing(): void {}
