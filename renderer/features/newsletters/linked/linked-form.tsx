import { Button, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LinkedName } from '../../../../preload/contract/letter-linked'
import type { LetterBlock } from '../../../../preload/rules/mjml/letter-blocks'
import { detached, linkedPlace } from '../../../../preload/rules/linked-blocks/linked-marker'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { AgendaFields } from './agenda-fields'
import { FigureFields } from './figure-fields'
import { HeldLines } from './held-lines'
import classes from './linked.module.css'
import { MinutesFields } from './minutes-fields'
import { ResourceFields } from './resource-fields'
import type { FieldsProps } from './setting-fields'
import { SinceFields } from './since-fields'
import { useSettings } from './use-settings'

interface LinkedFormProps {
  block: LetterBlock
  path: string
}

/** What a linked block is filled from, what it holds, and the way to make it an ordinary one. */
export function LinkedForm({ block, path }: LinkedFormProps) {
  const { t } = useTranslation()
  const { document, isLocked } = useStudio()
  const { source } = useLetterBlocks()
  const place = linkedPlace(source, block, path)
  const { settings, change } = useSettings(path, place?.settings ?? {})
  if (place === null) return null
  return (
    <Stack gap="md">
      <fieldset className={classes['fields']} disabled={isLocked}>
        <Fields name={place.name} settings={settings} change={change} current={place.current} />
        <TextInput
          label={t('letterLinked.heading')}
          description={t('letterLinked.headingHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          maxLength={200}
          value={settings['title'] ?? ''}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      </fieldset>
      <HeldLines place={place} />
      {!isLocked && (
        <div className={classes['detach']}>
          <Button
            size="xs"
            variant="default"
            onClick={() => document.apply(detached(document.source, place))}
          >
            {t('letterLinked.detach')}
          </Button>
          <p className={classes['hint']}>{t('letterLinked.detachHint')}</p>
        </div>
      )}
    </Stack>
  )
}

function Fields({ name, ...props }: FieldsProps & { name: LinkedName }) {
  switch (name) {
    case 'agenda':
      return <AgendaFields {...props} />
    case 'resources':
      return <ResourceFields {...props} />
    case 'minutes':
      return <MinutesFields {...props} />
    case 'thanks':
      return <SinceFields {...props} withWhich />
    case 'figures':
      return <FigureFields {...props} />
    case 'newcomers':
      return <SinceFields {...props} />
  }
}
