/** Filling in a form as a person does: by what its parts are called on the screen. */

const OPTIONAL = '（可不填）';

/** Fills the form in; a group is an object, a list an array of what each of its items is filled in with. */
export async function fillIn(scope, parts) {
  for (const [label, value] of Object.entries(parts)) await fillPart(scope, label, value);
}

async function fillPart(scope, label, value) {
  if (typeof value === 'boolean') return tick(scope, label, value);
  if (Array.isArray(value) && typeof value[0] !== 'string') return fillList(scope, label, value);
  if (isGroup(value)) return fillIn(await group(scope, label), value);
  const control = scope.getByLabel(called(label)).first();
  const kind = await control.evaluate((node) => node.getAttribute('role') ?? node.getAttribute('type') ?? 'text');
  if (kind === 'radiogroup') return control.getByText(value, { exact: true }).click();
  if (kind === 'combobox') return choose(control, [value].flat());
  if (kind === 'file') return handIn(scope, control, value);
  await control.fill(value);
}

/** A file is an object as well. */
function isGroup(value) {
  return typeof value === 'object' && !Array.isArray(value) && !('buffer' in value);
}

/** The label as it stands, whether or not the part may be left out. */
function called(label) {
  const literal = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal}(?:${OPTIONAL})?$`);
}

async function tick(scope, label, wanted) {
  const kinds = ['checkbox', 'radio'].map((role) => scope.getByRole(role, { name: label, exact: true }));
  const box = kinds[0].or(kinds[1]).first();
  if ((await box.isChecked()) !== wanted) await scope.getByText(label, { exact: true }).first().click();
}

/** The group of the name; asked for first where it may be left out. */
async function group(scope, label) {
  const add = scope.getByRole('button', { name: `填写${label}` });
  if (await add.isVisible()) await add.click();
  return scope.getByRole('group', { name: called(label) }).first();
}

async function fillList(scope, label, items) {
  const list = scope.getByRole('group', { name: called(label) }).first();
  const places = list.locator('> .item');
  for (const [index, item] of items.entries()) {
    if ((await places.count()) <= index) await list.getByRole('button', { name: '增加一项' }).last().click();
    await fillIn(places.nth(index), item);
  }
}

async function choose(control, wanted) {
  const list = await unfolded(control);
  for (const name of wanted) {
    const option = list.getByRole('option', { name, exact: true });
    // Touching what is chosen already would take it away again.
    if ((await option.getAttribute('aria-selected')) !== 'true') await option.click();
  }
  if (await list.isVisible()) await control.press('Escape');
}

/** Picks what stands first in the list of the label. */
export async function chooseFirst(scope, label) {
  const control = scope.getByRole('combobox', { name: called(label) }).first();
  const list = await unfolded(control);
  await list.getByRole('option').first().click();
}

async function unfolded(control) {
  await control.locator('xpath=ancestor::*[contains(@class, "el-select__wrapper")]').click();
  return control.page().locator(`[id="${await control.getAttribute('aria-controls')}"]`);
}

async function handIn(scope, control, file) {
  await control.setInputFiles(file);
  await scope
    .getByText(/^已上传，/)
    .first()
    .waitFor();
}
