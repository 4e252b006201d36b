import { type Html, html } from "./html.ts";

export interface MenuItem {
  readonly label: string;
  readonly address: string;
}

/** Three dots that open a menu, without a script too. @param key Tells it apart from the other menus of the page. */
export function threeDotMenu(name: string, key: string, items: readonly MenuItem[]): Html {
  const id = `menu-${key}`;
  return html`<span class="menu-place"><button type="button" class="dots" aria-label="${name}" aria-haspopup="menu" popovertarget="${id}"><span aria-hidden="true">⋮</span></button>
<span popover id="${id}" role="menu" aria-label="${name}">${items.map(
    ({ label, address }) => html`<a role="menuitem" href="${address}">${label}</a>`,
  )}</span></span>`;
}
