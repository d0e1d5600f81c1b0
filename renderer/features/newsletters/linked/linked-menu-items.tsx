import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LinkedName } from '../../../../preload/contract/letter-linked'
import { linkedMarker } from '../../../../preload/rules/linked-blocks/linked-marker'
import { startingSettings } from '../../../../preload/rules/linked-blocks/linked-settings'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { KindIcon } from '../blocks/list/kind-icon'
import { readLetter, useStudio } from '../studio/use-studio'
import { letterLanguage } from './letter-language'
import classes from './linked.module.css'

/** Linked blocks to add, each already filled: what it would hold is said beside its name. */
export function LinkedMenuItems({ onAdd }: { onAdd: (markup: string) => void }) {
  const { t } = useTranslation()
  const { letter, document } = useStudio()
  const { today } = useClock()
  const blocks = LinkedName.options.map((name) => ({
    name,
    settings: { ...startingSettings[name] },
    current: '',
  }))
  const language = letterLanguage(readLetter(document.source).document, letter.language)
  const filled = useQuery(
    api.newsletters.fillLinked.queryOptions({ input: { blocks, language, today } }),
  )
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('letterLinked.menu')}</Menu.Label>
      {blocks.map(({ name, settings }, rank) => {
        const held = filled.data?.[rank]
        return (
          <Menu.Item
            key={name}
            leftSection={<KindIcon kind="section" link={name} />}
            rightSection={
              held && (
                <span className={classes['menuCount']}>
                  {t(`letterLinked.counts.${name}`, { count: held.itemCount })}
                </span>
              )
            }
            disabled={held === undefined}
            onClick={() => held && onAdd(`${linkedMarker(name, settings)}\n${held.source}`)}
          >
            {t(`letterLinked.names.${name}`)}
          </Menu.Item>
        )
      })}
    </>
  )
}
