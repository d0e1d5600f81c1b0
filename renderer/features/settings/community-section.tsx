import { Input, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import { NameForm } from './name-form'
import { Section } from './section'
import { spoken, TimeZoneField } from './time-zone-field'

/** How the community is called, where its clock stands, and the words it uses. */
export function CommunitySection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { kind, name, subtitle, timeZone, isReadOnly } = workspace
  const isCommunity = kind === 'community'
  const chooseZone = async (zone: string) => {
    if (zone === timeZone) return
    const done = t('settings.timeZoneDone', { zone: spoken(zone) })
    await write({ run: () => client.workspace.update({ timeZone: zone }), done })
  }
  return (
    <Section title={isCommunity ? t('settings.community') : t('settings.workspace')}>
      {/* Drawn anew when the stored names change, by an undo for instance. */}
      <NameForm key={`${name}\n${subtitle}`} workspace={workspace} />
      <TimeZoneField
        value={timeZone}
        onChange={(zone) => void chooseZone(zone)}
        isDisabled={isReadOnly}
      />
      {isCommunity && <ModeWordsChoice workspace={workspace} />}
    </Section>
  )
}

function ModeWordsChoice({ workspace: { modeWords, isReadOnly } }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const write = useWrite()
  const chooseWords = async (value: string) => {
    const words = value === 'presence' ? 'presence' : 'presentiel'
    const done = t('settings.modeWordsDone')
    await write({ run: () => client.workspace.update({ modeWords: words }), done })
  }
  return (
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
  )
}
