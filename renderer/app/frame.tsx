import { type MouseEvent, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
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

/** The fragment belongs to the routes: the skip link moves the focus itself. */
function focusContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('contenu')?.focus()
}
