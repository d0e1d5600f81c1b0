import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  type Icon,
  IconArrowBackUp,
  IconCalendarDown,
  IconLanguage,
  IconMoon,
  IconPlus,
  IconRepeat,
  IconSun,
  IconUser,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { chooseLanguage, currentLanguage } from '../../text/language'
import { useUndo } from '../../ui/use-write'
import { otherScreens, sections } from '../sections'
import { foldedIncludes } from './folded'

export interface Command {
  key: string
  group: 'groupDo' | 'groupGo' | 'groupRecords'
  label: string
  detail?: string
  shortcut?: readonly string[]
  icon: Icon
  run: () => void
}

/** What the palette offers for a text: actions and screens whose words hold it, and records found. */
export function useCommands(text: string): Command[] {
  const actions = useActions()
  const screens = useScreens()
  const records = useRecords(text)
  const matches = ({ label }: Command) => foldedIncludes(label, text)
  return [...actions.filter(matches), ...screens.filter(matches), ...records]
}

function useActions(): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const undo = useUndo()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const isFrench = currentLanguage() === 'fr'
  const isDark = scheme === 'dark'
  const group = 'groupDo'
  return [
    {
      key: 'new',
      group,
      label: t('app.newRitual'),
      shortcut: ['N'],
      icon: IconPlus,
      run: () => void navigate('/rituels/nouveau'),
    },
    {
      key: 'import',
      group,
      label: t('app.importIcs'),
      icon: IconCalendarDown,
      run: () => void navigate('/rituels/import'),
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
      key: 'scheme',
      group,
      label: isDark ? t('app.lightAppearance') : t('app.darkAppearance'),
      icon: isDark ? IconSun : IconMoon,
      run: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    {
      key: 'language',
      group,
      label: isFrench ? t('app.toEnglish') : t('app.toFrench'),
      icon: IconLanguage,
      run: () => void chooseLanguage(isFrench ? 'en' : 'fr'),
    },
  ]
}

function useScreens(): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return [...sections, ...otherScreens].map(({ path, name, icon }, index) => ({
    key: path,
    group: 'groupGo',
    label: t(`app.${name}`),
    icon,
    run: () => void navigate(path),
    ...(index < sections.length ? { shortcut: ['alt', `${index + 1}`] } : {}),
  }))
}

function useRecords(text: string): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isAsking = text.trim() !== ''
  const found = useQuery(
    api.search.query.queryOptions({
      input: { text, limit: 12 },
      enabled: isAsking,
      placeholderData: (last) => last,
    }),
  )
  if (!isAsking) return []
  return (found.data ?? []).map(({ kind, id, title }) => ({
    key: id,
    group: 'groupRecords',
    label: title,
    detail: kind === 'ritual' ? t('common.ritual') : t('common.member'),
    icon: kind === 'ritual' ? IconRepeat : IconUser,
    run: () => void navigate(kind === 'ritual' ? `/rituels?rituel=${id}` : '/reglages'),
  }))
}
