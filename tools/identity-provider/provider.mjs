// The identity provider of the sign-in tests: a certified OpenID provider on the loopback, shaped as a tenant of Entra ID is
// (issuer below the tenant, tid, oid and roles in the identity token). Everybody in it is invented; it keeps all in memory.
// Usage: node provider.mjs PORT TENANT CLIENT SECRET
import { createServer } from "node:http";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import Provider from "oidc-provider";
import { MemoryStore, people } from "./store.mjs";

const [port, tenant, client, secret] = process.argv.slice(2);
const path = `/${tenant}/v2.0`;
const issuer = `http://localhost:${port}${path}`;
const key = { ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), kid: "key-1", use: "sig", alg: "RS256" };

const provider = new Provider(issuer, {
  adapter: MemoryStore,
  jwks: { keys: [key] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  claims: { openid: ["sub", "tid", "oid", "ver", "roles"], profile: ["name"] },
  conformIdTokenClaims: false,
  scopes: ["openid", "profile"],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut } },
  findAccount: (_, id) => {
    const person = people.get(id);
    return person && { accountId: id, claims: () => ({ sub: `pairwise-${id}`, tid: tenant, oid: id, ver: "2.0", name: person.name, roles: person.roles }) };
  },
  // The organisation has agreed to the portal for everybody
  loadExistingGrant: async ctx => {
    const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope("openid profile");
    await grant.save();
    return grant;
  },
  interactions: { url: (_, interaction) => `/login/${interaction.uid}` },
});
const answer = provider.callback();

createServer(async (request, response) => {
  const url = new URL(request.url, issuer);
  try {
    if (request.url.startsWith(path)) {
      request.originalUrl = request.url;
      request.url = request.url.slice(path.length);
      answer(request, response);
    } else if (url.pathname.startsWith("/login/")) {
      await login(request, response);
    } else if (url.pathname === "/test/portal") {
      await new MemoryStore("Client").upsert(client, {
        client_id: client,
        client_secret: secret,
        token_endpoint_auth_method: "client_secret_post",
        redirect_uris: [`${url.searchParams.get("address")}signin-oidc`],
        post_logout_redirect_uris: [`${url.searchParams.get("address")}signout-callback-oidc`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "RS256",
      });
      response.end("ok");
    } else if (url.pathname === "/test/person") {
      people.set(url.searchParams.get("oid"), { name: url.searchParams.get("name"), roles: url.searchParams.getAll("role") });
      response.end("ok");
    } else {
      response.writeHead(404).end();
    }
  } catch (fault) {
    response.writeHead(500).end(String(fault.stack));
  }
}).listen(Number(port), "127.0.0.1", () => console.log(`listening ${issuer}`));

async function login(request, response) {
  const { prompt } = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    const form = new URLSearchParams(await read(request));
    const result = form.has("cancel") ? { error: "access_denied" } : { login: { accountId: form.get("person") } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    return;
  }
  const buttons = [...people].map(([oid, { name }]) => `<p><button name="person" value="${oid}">${escape(name)}</button></p>`);
  page(response, `<h1>Sign in (${prompt.reasons.join(", ")})</h1><form method="post">${buttons.join("")}<button name="cancel">Cancel</button></form>`);
}

function askToSignOut(ctx, form) {
  ctx.type = "html";
  ctx.body = frame(`<h1>Sign out?</h1>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out here too</button>`);
}

function page(response, body) {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(frame(body));
}

function frame(body) {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head><body>${body}</body></html>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
}

async function read(request) {
  let text = "";
  for await (const part of request) text += part;
  return text;
}
