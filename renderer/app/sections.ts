import {
  type Icon,
  IconClock,
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
  { path: '/temps', name: 'time', icon: IconClock },
  { path: '/communaute', name: 'community', icon: IconUserHeart },
]

/** Screens that are reached from the foot of the rail and from the palette. */
export const otherScreens: readonly Section[] = [
  { path: '/corbeille', name: 'trash', icon: IconTrash },
  { path: '/reglages', name: 'settings', icon: IconSettings },
]

interface Section {
  path: string
  name: 'today' | 'rituals' | 'sessions' | 'time' | 'community' | 'trash' | 'settings'
  icon: Icon
}
