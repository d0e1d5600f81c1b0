import {
  type Icon,
  IconBookmarks,
  IconClock,
  IconInbox,
  IconMail,
  IconRepeat,
  IconSettings,
  IconSun,
  IconTrash,
  IconUserHeart,
  IconUsersGroup,
} from '@tabler/icons-react'

/** Sections of the rail, in order; Alt and its rank open one. A screen enters once it is finished. */
export const sections: readonly Section[] = [
  { path: '/', name: 'today', icon: IconSun },
  { path: '/rituels', name: 'rituals', icon: IconRepeat },
  { path: '/seances', name: 'sessions', icon: IconUsersGroup },
  { path: '/lettres', name: 'letters', icon: IconMail },
  { path: '/ressources', name: 'resources', icon: IconBookmarks },
  { path: '/temps', name: 'time', icon: IconClock },
  { path: '/communaute', name: 'community', icon: IconUserHeart },
]

/** Sections of a workspace that receives statements: it has nothing else to show. */
export const supervisionSections: readonly Section[] = [
  { path: '/releves', name: 'reviews', icon: IconInbox },
]

/** Screens that are reached from the foot of the rail and from the palette. */
export const otherScreens: readonly Section[] = [
  { path: '/corbeille', name: 'trash', icon: IconTrash },
  { path: '/reglages', name: 'settings', icon: IconSettings },
]

export interface Section {
  path: string
  name:
    | 'today'
    | 'rituals'
    | 'sessions'
    | 'letters'
    | 'resources'
    | 'time'
    | 'community'
    | 'reviews'
    | 'trash'
    | 'settings'
  icon: Icon
}
