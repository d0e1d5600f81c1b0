import { ActionIcon, Menu, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  insertChild,
  removeNode,
  setAttribute,
  unescapedValue,
} from '../../../../../preload/rules/mjml/edit-mjml'
import { escapedHtml } from '../../../../../preload/rules/mjml/escaped-html'
import type { MjmlNode } from '../../../../../preload/rules/mjml/mjml-node'
import { client } from '../../../../api/client'
import { useAttempt } from '../../../../ui/use-attempt'
import { useStudio } from '../../studio/use-studio'
import { AlignField } from './attribute-fields'
import classes from './block-form.module.css'
import { drawNetworkIcon, iconPx } from './draw-network-icon'
import { networks } from './social-networks'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

/** The networks a letter leads to, with icons of its own. */
export function SocialFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { settings } = useStudio()
  const { edit } = useBlockEdit(props.path)
  const { attempt, isRunning, failure } = useAttempt()
  const links = linksOf(props.block.node).map((link, rank) => ({
    link,
    rank,
    place: `link-${rank}`,
  }))
  const add = async (name: string, shape: SVGElement | null) => {
    if (shape === null) return
    const { accentColour, onAccentColour } = settings.theme
    const added = await attempt(async () => {
      const picture = await drawNetworkIcon(shape, accentColour, onAccentColour)
      const file = new File([picture], `${name}.png`, { type: picture.type })
      return client.newsletters.addImage({ file, widthPx: iconPx, heightPx: iconPx })
    })
    if (added === null) return
    const word = escapedHtml(name)
    const markup = `<mj-social-element src="veillee-image:${added.image.id}" href="" alt="${word}" background-color="transparent" />`
    edit((source, { node }) => insertChild(source, node, node.children.length, markup))
  }
  return (
    <>
      <ul className={classes['rows']} aria-label={t('letterBlocks.form.networks')}>
        {links.map(({ link, rank, place }) => {
          const name = nameOf(link) || t('letterBlocks.form.socialOther')
          const known = networks.find((network) => network.name === name)
          return (
            <li key={place} className={classes['network']}>
              <TextInput
                label={name}
                aria-label={t('letterBlocks.form.networkAddress', { name })}
                placeholder={known?.placeholder}
                value={valueOf(link, 'href')}
                onChange={({ currentTarget: { value } }) =>
                  edit((source, { node }) => {
                    const at = linksOf(node)[rank]
                    return at ? setAttribute(source, at, 'href', value) : []
                  }, `href-${rank}`)
                }
              />
              <ActionIcon
                size={32}
                aria-label={t('letterBlocks.form.removeNetwork', { name })}
                title={t('letterBlocks.form.removeNetwork', { name })}
                onClick={() =>
                  edit((source, { node }) => {
                    const at = linksOf(node)[rank]
                    return at ? removeNode(source, at) : []
                  })
                }
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <Menu position="bottom-start" width={220}>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            loading={isRunning}
            leftSection={<IconPlus size={15} aria-hidden />}
          >
            {t('letterBlocks.form.addNetwork')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {networks.map(({ name, icon: Shape }) => (
            <Menu.Item
              key={name}
              leftSection={<Shape size={16} stroke={1.7} aria-hidden />}
              onClick={(event) => void add(name, event.currentTarget.querySelector('svg'))}
            >
              {wordFor(name, t('letterBlocks.form.site'), t('letterBlocks.form.mail'))}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {failure !== null && <p role="alert">{failure.sentence}</p>}
      <AlignField {...props} initial="center" />
    </>
  )
}

function wordFor(name: string, site: string, mail: string): string {
  if (name === 'Web') return site
  return name === 'E-mail' ? mail : name
}

function linksOf({ children }: MjmlNode): MjmlNode[] {
  return children.filter(({ name }) => name === 'mj-social-element')
}

function valueOf({ attributes }: MjmlNode, name: string): string {
  return unescapedValue(attributes.find((one) => one.name === name)?.value ?? '')
}

function nameOf(link: MjmlNode): string {
  return valueOf(link, 'alt') || valueOf(link, 'name')
}
