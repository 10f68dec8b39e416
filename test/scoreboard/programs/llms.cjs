const llms = require('@musistudio/llms');

const [, , port, upstream] = process.argv;
const Server = llms.default ?? llms;
const provider = {
  name: 'up',
  api_base_url: `${upstream}/chat/completions`,
  api_key: 'k',
  models: ['gpt-4o', 'gpt-4.1'],
};
const initialConfig = { providers: [provider], Providers: [provider], HOST: '127.0.0.1', PORT: Number(port) };
new Server({ initialConfig, logger: false }).start();
