# The Meridian server without a Neo4j: give it one with NEO4J_URI (docker-compose.yml does).
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node tools/build.mjs --force

FROM node:22-slim AS dependencies
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-slim
ENV NODE_ENV=production MERIDIAN_HOME=/var/lib/meridian
# Owned by the user that runs the server, so that a volume mounted here is too.
RUN install -d -o node -g node -m 700 /var/lib/meridian
WORKDIR /opt/meridian
COPY package.json ./
COPY tools/run.mjs tools/
COPY server/store/pom.xml server/store/
COPY cypher cypher/
COPY templates templates/
COPY --from=dependencies /build/node_modules node_modules/
COPY --from=build /build/dist dist/
USER node
EXPOSE 4139
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4139}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach the server itself, which ends its work and stops.
CMD ["node", "dist/server/main.js"]
