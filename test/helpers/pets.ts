import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryCopy } from './repository.ts';

/** Edits a file of a copy of the repository. */
export function editFile({ folder }: RepositoryCopy, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = change(text);
  if (edited === text) throw new Error(`The edit of ${file} changes nothing.`);
  writeFileSync(path, edited);
}

/** Adds a group that has a tag and nothing else. */
export async function addPetsGroup(copy: RepositoryCopy): Promise<void> {
  await copy.run(['new', 'group', 'pets']);
  const described = '- name: Pets\n    description: Animals that live with people.';
  editFile(copy, 'spec/openapi.yaml', (text) => text.replace('- name: Pets', described));
}

const facts = 'x-effect: { leaves: { permanent: A pet stays with its owner. }, costs: nothing }';
const schema =
  'type: object\ndescription: An animal that has an owner.\nrequired: [name]\nproperties:\n  name:\n    type: string\n' +
  '    description: What its owner calls it.\n';

/** Writes what only a person knows into the skeleton of `createPet`. */
export function fillInCreatePet(copy: RepositoryCopy): void {
  editFile(copy, 'spec/groups/pets/paths/pets.yaml', (text) =>
    text
      .replace('  tags:', '  summary: Create a pet\n  description: Registers an animal.\n  tags:')
      .replace(/^ {2}x-client: .*/m, `$&\n  ${facts}`)
      .replace('  requestBody:', '  requestBody:\n    description: The animal to register.')
      .replace("description: ''", 'description: The animal is registered.'),
  );
  for (const what of ['Request', 'Response'])
    editFile(copy, `spec/groups/pets/schemas/CreatePet${what}.yaml`, () => schema);
  for (const name of ['create-pet', 'create-pet-answered'])
    editFile(copy, `spec/groups/pets/examples/${name}.yaml`, () => 'summary: A cat\nvalue: { name: Minka }\n');
}
