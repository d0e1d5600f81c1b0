import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  IconArrowBackUp,
  IconBookmarkPlus,
  IconCalendarDown,
  IconCalendarUp,
  IconClockPlus,
  IconCopyPlus,
  IconDeviceDesktop,
  IconFileImport,
  IconKeyboard,
  IconLanguage,
  IconMail,
  IconMoon,
  IconPlus,
  IconPrinter,
  IconRss,
  IconSun,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { chooseLanguage, currentLanguage } from '../../text/language'
import { useExportIcs } from '../../ui/calendar/use-export-ics'
import { useIsSupervision } from '../../ui/use-is-supervision'
import { useUndo } from '../../ui/use-write'
import type { Command } from './command'

/** Dialogs that the frame holds. */
export interface Openers {
  openHelp: () => void
  openCopy: () => void
}

/** What makes sense where statements are only received. */
const anywhere = new Set(['undo', 'copy', 'scheme', 'system', 'language', 'help'])

/** What the palette can do, whatever the screen. */
export function useActions({ openHelp, openCopy }: Openers): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const undo = useUndo()
  const exportIcs = useExportIcs()
  const appearance = useAppearanceActions()
  const other = currentLanguage() === 'fr' ? 'en' : 'fr'
  const isSupervision = useIsSupervision()
  const group = 'groupDo'
  const actions: Command[] = [
    {
      key: 'new',
      group,
      label: t('app.newRitual'),
      shortcut: ['N'],
      icon: IconPlus,
      run: () => void navigate('/rituels/nouveau'),
    },
    {
      key: 'newSession',
      group,
      label: t('app.newSession'),
      icon: IconUsersGroup,
      run: () => void navigate('/seances/nouvelle'),
    },
    {
      key: 'newLetter',
      group,
      label: t('app.newLetter'),
      icon: IconMail,
      run: () => void navigate('/lettres/nouvelle'),
    },
    {
      key: 'newResource',
      group,
      label: t('app.newResource'),
      icon: IconBookmarkPlus,
      run: () => void navigate('/ressources?ajout=1'),
    },
    {
      key: 'importResources',
      group,
      label: t('libraryImport.title'),
      icon: IconFileImport,
      run: () => void navigate('/ressources/import'),
    },
    {
      key: 'newSource',
      group,
      label: t('sources.add'),
      icon: IconRss,
      run: () => void navigate('/ressources/veille?source=nouvelle'),
    },
    {
      key: 'newPerson',
      group,
      label: t('app.newPerson'),
      icon: IconUserPlus,
      run: () => void navigate('/communaute?personne=nouvelle'),
    },
    {
      key: 'newTime',
      group,
      label: t('app.newTime'),
      icon: IconClockPlus,
      run: () => void navigate('/temps?saisie=nouvelle'),
    },
    {
      key: 'importPeople',
      group,
      label: t('app.importPeople'),
      icon: IconFileImport,
      run: () => void navigate('/communaute/import'),
    },
    {
      key: 'undo',
      group,
      label: t('app.undoLast'),
      shortcut: ['control', 'Z'],
      icon: IconArrowBackUp,
      run: () => void undo(),
    },
    {
      key: 'import',
      group,
      label: t('app.importIcs'),
      icon: IconCalendarDown,
      run: () => void navigate('/rituels/import'),
    },
    {
      key: 'export',
      group,
      label: t('app.exportIcs'),
      icon: IconCalendarUp,
      run: () => void exportIcs(null),
    },
    {
      key: 'printMonth',
      group,
      label: t('print.month'),
      icon: IconPrinter,
      run: () => void navigate('/imprimer/mois'),
    },
    {
      key: 'printTerm',
      group,
      label: t('print.term'),
      icon: IconPrinter,
      run: () => void navigate('/imprimer/trimestre'),
    },
    { key: 'copy', group, label: t('app.saveCopy'), icon: IconCopyPlus, run: openCopy },
    ...appearance,
    {
      key: 'language',
      group,
      label: other === 'en' ? t('app.toEnglish') : t('app.toFrench'),
      icon: IconLanguage,
      run: () => void chooseLanguage(other),
    },
    {
      key: 'help',
      group,
      label: t('app.helpKeys.help'),
      shortcut: ['?'],
      icon: IconKeyboard,
      run: openHelp,
    },
  ]
  return isSupervision ? actions.filter(({ key }) => anywhere.has(key)) : actions
}

function useAppearanceActions(): Command[] {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const isDark = useComputedColorScheme('light') === 'dark'
  const group = 'groupDo'
  const opposite: Command = {
    key: 'scheme',
    group,
    label: isDark ? t('app.lightAppearance') : t('app.darkAppearance'),
    icon: isDark ? IconSun : IconMoon,
    run: () => setColorScheme(isDark ? 'light' : 'dark'),
  }
  if (colorScheme === 'auto') return [opposite]
  const label = t('app.systemAppearance')
  const system = { key: 'system', group, label, icon: IconDeviceDesktop } as const
  return [opposite, { ...system, run: () => setColorScheme('auto') }]
}
