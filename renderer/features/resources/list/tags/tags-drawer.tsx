import { Button, TextInput } from '@mantine/core'
import { IconArrowMerge, IconSearch, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../../../api/client'
import { foldedIncludes } from '../../../../text/folded'
import { useReadOnly } from '../../../../ui/calendar/use-read-only'
import { Drawer } from '../../../../ui/form/drawer'
import { useWrite } from '../../../../ui/use-write'
import { MergeTags } from './merge-tags'
import { TagLine } from './tag-line'
import classes from './tags.module.css'

/** As many as show at once: the others come by typing. */
const shownCount = 200

interface TagsDrawerProps {
  onClose: () => void
  /** Shows the resources that bear a tag. */
  onShow: (name: string) => void
}

/** Every tag with how many resources bear it: rename one, merge several into one, remove some. */
export function TagsDrawer({ onClose, onShow }: TagsDrawerProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { data: tags = [], isPending } = useQuery(api.tags.list.queryOptions())
  const [text, setText] = useState('')
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const [isMerging, setMerging] = useState(false)
  const found = tags.filter(({ name }) => foldedIncludes(name, text))
  const chosen = tags.filter(({ id }) => chosenIds.has(id))
  const toggle = (id: string) => {
    const next = new Set(chosenIds)
    if (!next.delete(id)) next.add(id)
    setChosenIds(next)
  }
  const remove = () =>
    write({
      run: () => client.tags.remove({ ids: chosen.map(({ id }) => id) }),
      done: t('resources.tags.removed', { count: chosen.length }),
    })
  return (
    <Drawer title={t('resources.tags.title')} onClose={onClose}>
      <div className={classes['top']}>
        <TextInput
          aria-label={t('resources.tags.search')}
          placeholder={t('resources.tags.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <p role="status" className={classes['quiet']}>
          {found.length > shownCount
            ? t('resources.tags.firstOf', { shown: shownCount, count: found.length })
            : t('resources.tags.count', { count: found.length })}
        </p>
      </div>
      <ul className={classes['list']} aria-label={t('resources.list.tags')}>
        {found.slice(0, shownCount).map((tag) => (
          <TagLine
            key={tag.id}
            tag={tag}
            isChosen={chosenIds.has(tag.id)}
            isReadOnly={isReadOnly}
            onToggle={() => toggle(tag.id)}
            onShow={() => onShow(tag.name)}
          />
        ))}
        {tags.length === 0 && !isPending && (
          <li className={classes['quiet']}>{t('resources.tags.empty')}</li>
        )}
      </ul>
      {!isReadOnly && tags.length > 0 && (
        <div className={classes['foot']}>
          <span className={classes['quiet']}>
            {t('resources.bulk.selected', { count: chosen.length })}
          </span>
          <Button
            variant="default"
            size="xs"
            disabled={chosen.length < 2}
            leftSection={<IconArrowMerge size={15} aria-hidden />}
            onClick={() => setMerging(true)}
          >
            {t('resources.tags.merge')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={chosen.length === 0}
            leftSection={<IconX size={15} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('resources.remove')}
          </Button>
        </div>
      )}
      <MergeTags
        tags={chosen}
        isOpen={isMerging}
        onClose={() => setMerging(false)}
        onDone={() => setChosenIds(new Set())}
      />
    </Drawer>
  )
}
