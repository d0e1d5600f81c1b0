import { type MouseEvent, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { IdentityDialog } from '../features/workspace/identity-dialog'
import { WorkspaceBanners } from '../features/workspace/workspace-banners'
import { HelpSheet } from './help-sheet'
import { Palette } from './palette/palette'
import { Rail } from './rail'
import { TopBar } from './top-bar'
import { useShortcuts } from './use-shortcuts'
import classes from './frame.module.css'

/** The rail at the left, the bar above, the screen in the middle. */
export function Frame() {
  const { t } = useTranslation()
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  useFocusOnArrival()
  useShortcuts({ openPalette: () => setPaletteOpen(true), openHelp: () => setHelpOpen(true) })
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#contenu" onClick={focusContent}>
        {t('common.skipToContent')}
      </a>
      <Rail />
      <div className={classes['column']}>
        <TopBar onSearch={() => setPaletteOpen(true)} />
        <WorkspaceBanners />
        <main id="contenu" className={classes['main']} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Palette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
      <HelpSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <IdentityDialog />
    </div>
  )
}

/** A new screen takes the focus that the former one left nowhere. */
function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('contenu')?.focus()
  }, [pathname])
}

/** The fragment belongs to the routes: the skip link moves the focus itself. */
function focusContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('contenu')?.focus()
}
