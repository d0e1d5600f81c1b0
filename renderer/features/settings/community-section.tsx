import { Input, SegmentedControl, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import { NameForm } from './name-form'
import { Section } from './section'

/** How the community is called, where its clock stands, and the words it uses. */
export function CommunitySection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { name, subtitle, timeZone, modeWords, isReadOnly } = workspace
  const zones = useMemo(() => knownZones(timeZone), [timeZone])
  const chooseZone = async (zone: string | null) => {
    if (zone === null || zone === timeZone) return
    const done = t('settings.timeZoneDone', { zone: spoken(zone) })
    await write({ run: () => client.workspace.update({ timeZone: zone }), done })
  }
  const chooseWords = async (value: string) => {
    const words = value === 'presence' ? 'presence' : 'presentiel'
    const done = t('settings.modeWordsDone')
    await write({ run: () => client.workspace.update({ modeWords: words }), done })
  }
  return (
    <Section title={t('settings.community')}>
      {/* Drawn anew when the stored names change, by an undo for instance. */}
      <NameForm key={`${name}\n${subtitle}`} workspace={workspace} />
      <Select
        label={t('settings.timeZone')}
        description={t('settings.timeZoneHint')}
        data={zones}
        value={timeZone}
        onChange={(zone) => void chooseZone(zone)}
        nothingFoundMessage={t('settings.timeZoneNone')}
        limit={200}
        disabled={isReadOnly}
        searchable
        allowDeselect={false}
      />
      <Input.Wrapper
        label={t('settings.modeWords')}
        description={t('settings.modeWordsHint')}
        labelElement="div"
      >
        <div>
          <SegmentedControl
            aria-label={t('settings.modeWords')}
            mt={6}
            value={modeWords}
            onChange={(words) => void chooseWords(words)}
            disabled={isReadOnly}
            data={[
              { value: 'presentiel', label: t('settings.presentiel') },
              { value: 'presence', label: t('settings.presence') },
            ]}
          />
        </div>
      </Input.Wrapper>
    </Section>
  )
}

/** Every zone this machine knows, and the one in use, which a newer machine may have named. */
function knownZones(current: string): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), current])
  return [...zones].toSorted().map((zone) => ({ value: zone, label: spoken(zone) }))
}

/** America/New_York reads better as America/New York. */
function spoken(zone: string): string {
  return zone.replaceAll('_', ' ')
}
