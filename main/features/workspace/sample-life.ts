import type { Locale } from '../../../preload/contract/shapes'
import type { Writing } from '../../database/action'
import type { SamplePerson } from './sample-people'

/** What one session of the sample tells. */
export interface Story {
  theme: string
  minutes: string
  decision: string
  action: string
  thanks: string
}

/** What a session of the sample can share. */
export interface SampleResource {
  id: string
  title: string
  address: string
  addedOn: string
  isShared: boolean
}

/** What filling the sample goes by. */
export interface SampleLife {
  writing: Writing
  locale: Locale
  today: string
  people: readonly SamplePerson[]
  /** What sessions share. */
  library: readonly SampleResource[]
}
