# Onward in a container, on PostgreSQL:
#   docker build -t onward .
#   docker run -p 4000:4000 -e DATABASE_URL=postgres://… -e ONWARD_SECRET_KEY=… onward
# On the embedded database instead: leave DATABASE_URL out and mount a volume at /data.

FROM node:26-slim AS build
WORKDIR /onward
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 ONWARD_DATA=/data
WORKDIR /onward
COPY --from=build --chown=node:node /onward /onward
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
