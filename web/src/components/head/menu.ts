/** 菜单项 – what a menu of the head offers. */
export interface MenuItem {
  readonly key: string;
  readonly text: string;
  /** One of several that exclude each other: whether it is the one. */
  readonly checked?: boolean;
  /** Set off from those before it. */
  readonly apart?: boolean;
  readonly choose: () => unknown;
}
