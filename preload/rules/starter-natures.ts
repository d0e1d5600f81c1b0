/** What each starter category is for: the community itself, or keeping it running. */
export const starterNatures: ReadonlyMap<string, 'facilitation' | 'administrative'> = new Map([
  ['preparation', 'facilitation'],
  ['facilitation', 'facilitation'],
  ['debrief', 'facilitation'],
  ['followUp', 'facilitation'],
  ['newsletter', 'facilitation'],
  ['forum', 'facilitation'],
  ['monitoring', 'facilitation'],
  ['moderation', 'facilitation'],
  ['membership', 'administrative'],
  ['reporting', 'administrative'],
  ['tools', 'administrative'],
  ['travel', 'administrative'],
  ['training', 'administrative'],
  ['pairCoordination', 'administrative'],
])
