-- Drives Neovim as an author does: opens an article, has its problems mended, and saves it.
local path, report = vim.env.ARTICLE, vim.env.REPORT
local done = {}

local function note(name, value)
  done[name] = value
  vim.fn.writefile({ vim.fn.json_encode(done) }, report)
end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, each.code .. ' ' .. (each.lnum + 1) .. ':' .. (each.col + 1))
  end
  table.sort(found)
  return found
end

local function wait_for(count)
  vim.wait(20000, function() return #vim.diagnostic.get(0) == count end, 20)
  return codes()
end

-- As the server tells them; Neovim counts in bytes.
local told = {}
local show = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(fault, result, ...)
  if result.uri == vim.uri_from_bufnr(0) then told = result.diagnostics end
  return show(fault, result, ...)
end

-- What the README tells an author to write; a Neovim that does not know it yet does it by hand.
local native = vim.lsp.config ~= nil
vim.uv = vim.uv or vim.loop
if not native then
  vim.lsp.config = function(name, given)
    vim.lsp.config = { [name] = vim.tbl_extend('error', { name = name }, given) }
  end
  vim.lsp.enable = function() end
end
loadstring(vim.env.LINES_OF_README)()
local config = vim.lsp.config.verbatim

local here, starts = vim.fn.getcwd(), false
vim.cmd('cd ' .. vim.fn.fnameescape(vim.fn.fnamemodify(path, ':h')))
config.root_dir(0, function() starts = true end)
vim.cmd('cd ' .. vim.fn.fnameescape(here))
note('elsewhere', starts)

vim.cmd('filetype on')
vim.cmd('edit ' .. vim.fn.fnameescape(path))
if not native then
  config.root_dir(0, function(folder) config.root_dir = folder end)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
note('opened', wait_for(1))

-- The quick fix for the quotation that is not listed.
local at = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col })
local params = vim.lsp.util.make_range_params(0, 'utf-16')
params.context = { diagnostics = told }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000) or {}
for _, answer in pairs(answers) do
  note('offered', vim.tbl_map(function(action) return action.title end, answer.result or {}))
  if answer.result and answer.result[1] then
    vim.lsp.util.apply_workspace_edit(answer.result[1].edit, 'utf-16')
  end
end
vim.wait(20000, function() return codes()[1] == 'permalink-new 21:9' end, 20)
note('mended', codes())
-- What follows is undone by itself.
vim.cmd('let &undolevels = &undolevels')

-- What is typed, key by key, is checked before it is saved.
vim.fn.search('^title')
vim.cmd([[execute "normal! ccnote: 🎉\<CR>titel: Rails"]])
vim.wait(20000, function() return vim.tbl_contains(codes(), 'key-unknown 3:1') end, 20)
note('typed', codes())
vim.cmd('undo')
vim.wait(20000, function() return #codes() == 1 end, 20)
note('undone', codes())

vim.cmd('write')
vim.cmd('qall!')
