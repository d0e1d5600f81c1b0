import { v7 as uuidv7 } from 'uuid'
import type { ShareMeasure } from '../../../preload/contract/share'
import { splitDay } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import type { Writing } from '../../database/action'
import { shareTargets } from '../../database/schema'

/** The share in person the sample community aims at, over the year that ends with the next June. */
export function insertShareTarget({ database, at }: Writing, today: string): void {
  const { year, month } = splitDay(today)
  const lastYear = month <= 6 ? year : year + 1
  const { percent, measure } = sample.target
  database
    .insert(shareTargets)
    .values({
      id: uuidv7(),
      measure: measure as ShareMeasure,
      percent,
      fromOn: `${lastYear - 1}-07-01`,
      toOn: `${lastYear}-06-30`,
      createdAt: at,
      updatedAt: at,
    })
    .run()
}
