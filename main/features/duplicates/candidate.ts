import type { LikenessReason, ResourceType } from '../../../preload/contract/resource-shapes'
import type { TitleTraits } from '../../../preload/rules/near-title'

/** What is compared of a resource to find what is alike in the whole library. */
export interface Candidate extends TitleTraits {
  id: string
  type: ResourceType
  addedAt: string
  addressKey: string
  doiKey: string
  isbnKeys: readonly string[]
  fileHashes: readonly string[]
  /** Volume, issue, pages, edition: where two have others, they are not one. */
  within: readonly string[]
}

/** Why two are alike; sure where nothing but that is needed to say that they are one. */
export interface Tie {
  one: Candidate
  other: Candidate
  reason: LikenessReason
  isSure: boolean
}

export interface Group {
  /** Stands for its members: another member makes another key. */
  key: string
  /** The surest first. */
  reasons: LikenessReason[]
  /** Whether they can be merged with no question asked. */
  isSure: boolean
  ids: string[]
}
