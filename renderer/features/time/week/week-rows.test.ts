import { describe, expect, it } from 'vitest'
import type { TimeCategory } from '../../../../preload/contract/time-shapes'
import type { WeekRow } from '../../../../preload/contract/time-total-shapes'
import { emptyWeek, weekGroups } from './week-rows'

const category = (key: string, changes: Partial<TimeCategory> = {}): TimeCategory => ({
  key,
  name: '',
  nature: 'facilitation',
  isArchived: false,
  ...changes,
})
const hour = { seconds: 3600, untimedSeconds: 3600, entryIds: ['a'] }
const row = (key: string, link: WeekRow['link'] = null): WeekRow => ({
  category: key,
  link,
  days: emptyWeek.with(0, hour).map((day) => ({ ...day, entryIds: [...day.entryIds] })),
})
const link = { kind: 'ritual', id: 'r', title: 'Café' } as const

describe('the lines of a week', () => {
  it('are every category in two groups, with what their time is linked to below them', () => {
    const categories = [category('forum'), category('tools', { nature: 'administrative' })]
    const groups = weekGroups(categories, [row('forum', link), row('tools')])
    expect(
      groups.map(({ nature, rows, seconds }) => [nature, rows.map(({ id }) => id), seconds]),
    ).toEqual([
      ['facilitation', ['forum', 'forum ritual r'], 3600],
      ['administrative', ['tools'], 3600],
    ])
  })

  it('leave out an archived category, until it has time', () => {
    const archived = [category('forum', { isArchived: true })]
    expect(weekGroups(archived, [])[0]?.rows).toEqual([])
    expect(weekGroups(archived, [row('forum')])[0]?.rows).toHaveLength(1)
  })

  it('never hide time of a category that is unknown', () => {
    expect(weekGroups([], [row('gone')])[0]?.seconds).toBe(3600)
  })
})
