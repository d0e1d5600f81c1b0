import type { Mode } from '../../contract/rituals'
import type { Licence } from '../../contract/resource-shapes'
import type { FigureName } from './linked-settings'

/** A date of the agenda. */
export interface AgendaDate {
  /** What it keeps when it is moved. */
  key: string
  /** Wall time in the workspace's zone; a day alone when it lasts all day. */
  start: string
  title: string
  theme: string
  mode: Mode
  place: string
  link: string
}

export interface CitedResource {
  id: string
  title: string
  address: string
  authors: string
  summary: string
  licence: Licence
}

export interface SessionMinutes {
  id: string
  title: string
  startOn: string
  decisions: readonly { id: string; text: string }[]
  /** Names stand only for those who came and agreed to be named. */
  actions: readonly { id: string; text: string; ownerName: string; dueOn: string | null }[]
  /** Paragraphs of plain text. */
  excerpt: readonly string[]
}

/** What people who agreed to be named are thanked for, and how many others are. */
export interface Thanks {
  people: readonly { id: string; name: string; whats: readonly string[] }[]
  otherCount: number
}

export interface Figures {
  /** The period, from its first day to its last. */
  from: string
  to: string
  figures: readonly { name: FigureName; value: number | null }[]
}

/** People who joined: those who agreed to be named, and how many others. */
export interface Newcomers {
  people: readonly { id: string; name: string }[]
  otherCount: number
}
