import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { api } from '../api/client'
import { IdentityDialog } from '../features/workspace/identity-dialog'
import { WorkspaceBanners } from '../features/workspace/workspace-banners'
import { SaveCopyDialog } from '../ui/place/save-copy-dialog'
import { useIsSupervision } from '../ui/use-is-supervision'
import { HelpSheet } from './help-sheet'
import { Palette } from './palette/palette'
import { Rail } from './rail'
import { Reminders } from './reminders/reminders'
import { TopBar } from './top-bar'
import { useExternalLinks } from './use-external-links'
import { useShortcuts } from './use-shortcuts'
import classes from './frame.module.css'

/** The rail at the left, the bar above, the screen in the middle. */
export function Frame() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'palette' | 'help' | 'copy' | null>(null)
  const status = useQuery(api.workspace.status.queryOptions())
  const workspace = status.data?.current
  const isSupervision = useIsSupervision()
  const close = () => setOpen(null)
  const openers = { openHelp: () => setOpen('help'), openCopy: () => setOpen('copy') }
  const { pathname } = useLocation()
  useExternalLinks()
  useShortcuts({ openPalette: () => setOpen('palette'), openHelp: openers.openHelp })
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#contenu" onClick={focusContent}>
        {t('common.skipToContent')}
      </a>
      <Rail />
      <div className={classes['column']}>
        <TopBar onSearch={() => setOpen('palette')} />
        <WorkspaceBanners />
        <main id="contenu" className={classes['main']} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
            <Arrival key={pathname} />
          </Suspense>
        </main>
      </div>
      <Palette isOpen={open === 'palette'} onClose={close} openers={openers} />
      <HelpSheet isOpen={open === 'help'} onClose={close} />
      {workspace && (
        <SaveCopyDialog workspace={workspace} isOpen={open === 'copy'} onClose={close} />
      )}
      <IdentityDialog />
      {!isSupervision && <Reminders />}
    </div>
  )
}

/** Drawn anew with each screen, which takes the focus that the former one left nowhere. */
function Arrival() {
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('contenu')?.focus()
  }, [])
  return null
}

/** The fragment belongs to the routes: the skip link moves the focus itself. */
function focusContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('contenu')?.focus()
}
