import {
  type Icon,
  IconBookmarks,
  IconMail,
  IconGridDots,
  IconCopy,
  IconRepeat,
  IconRss,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { SearchHit } from '../../../preload/contract/search'
import { api } from '../../api/client'
import { sessionPath } from '../../ui/sessions/session-path'
import { useIsSupervision } from '../../ui/use-is-supervision'
import { useSections } from '../use-sections'
import type { Command } from './command'
import { foldedIncludes } from '../../text/folded'
import { type Openers, useActions } from './use-actions'
import { useQuickResource } from './use-quick-resource'
import { useStatementsFound } from './use-statements-found'

/** What the palette offers for a text: actions and screens whose words hold it, and records found. */
export function useCommands(text: string, openers: Openers): Command[] {
  const actions = useActions(openers)
  const screens = useScreens()
  const records = useRecords(text)
  const statements = useStatementsFound(text)
  const added = useQuickResource(text)
  const matches = ({ label }: Command) => foldedIncludes(label, text)
  return [
    ...added,
    ...actions.filter(matches),
    ...screens.filter(matches),
    ...records,
    ...statements,
  ]
}

function useScreens(): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isSupervision = useIsSupervision()
  const { sections, otherScreens } = useSections()
  const screens = [...sections, ...otherScreens].map(({ path, name, icon }, index): Command => ({
    key: path,
    group: 'groupGo',
    label: t(`app.${name}`),
    icon,
    run: () => void navigate(path),
    ...(index < sections.length ? { shortcut: ['alt', `${index + 1}`] } : {}),
  }))
  if (isSupervision) return screens
  const within = [
    { path: '/rituels/rythme', label: t('rhythm.title'), icon: IconGridDots },
    { path: '/ressources/doublons', label: t('duplicates.title'), icon: IconCopy },
    { path: '/ressources/veille', label: t('sources.title'), icon: IconRss },
  ]
  return [
    ...screens,
    ...within.map(({ path, label, icon }): Command => ({
      key: path,
      group: 'groupGo',
      label,
      icon,
      run: () => void navigate(path),
    })),
  ]
}

/** Actions answer each letter, since Enter may follow at once; records are looked up in pauses. */
function useRecords(typed: string): Command[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [text] = useDebouncedValue(typed, 60)
  // Statements received are all there is to find where they are.
  const isSupervision = useIsSupervision()
  const isAsking = !isSupervision && text.trim() !== '' && typed.trim() !== ''
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
    detail: t(`common.${kind}`),
    icon: records[kind].icon,
    run: () => void navigate(records[kind].path(id)),
  }))
}

/** How a record found is shown, and where it is. */
const records: Record<SearchHit['kind'], { icon: Icon; path: (id: string) => string }> = {
  ritual: { icon: IconRepeat, path: (id) => `/rituels?rituel=${id}` },
  session: { icon: IconUsersGroup, path: sessionPath },
  member: { icon: IconUser, path: (id) => `/communaute?personne=${id}` },
  letter: { icon: IconMail, path: (id) => `/lettres/${id}` },
  resource: { icon: IconBookmarks, path: (id) => `/ressources?ressource=${id}` },
  source: { icon: IconRss, path: (id) => `/ressources/veille?source=${id}` },
}
