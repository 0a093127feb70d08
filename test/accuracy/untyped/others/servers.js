// A service that speaks WebSocket too; this file is about everything else.
const amqp = require('amqplib');
const { Pool } = require('pg');
const mysql = require('mysql2/promise');
const Redis = require('ioredis');
const { MongoClient } = require('mongodb');
const grpc = require('@grpc/grpc-js');
const puppeteer = require('puppeteer');

exports.run = async (app, config) => {
  const rabbit = await amqp.connect(config.rabbit);
  const channel = await rabbit.createChannel();
  channel.on('close', (code) => code === 1006 && app.exit(1006));
  await channel.close(1006);
  await rabbit.close(320);

  const pool = new Pool({ max: 1000 });
  const client = await pool.connect();
  client.on('error', (error) => {
    if (error.code === '57P01' || error.code === 1006) client.release(true);
  });
  client.end(1006);

  const connection = await mysql.createConnection(config.mysql);
  try {
    await connection.query('select 1');
  } catch (error) {
    if (error.code === 1062 || error.errno === 1205) await connection.end();
  }
  connection.close(1006);

  const redis = new Redis(6379);
  redis.on('close', (code) => code === 1001 && redis.disconnect(1006));

  const mongo = await MongoClient.connect(config.mongo);
  mongo.on('close', (event) => event.code === 11600 && mongo.close(true));
  await mongo.close(1006);

  const service = new grpc.Client(config.grpc, grpc.credentials.createInsecure());
  service.waitForReady(Date.now() + 1006, (error) => {
    if (error.code === grpc.status.UNAVAILABLE || error.code === 14) service.close(1006);
  });

  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  page.on('close', (code) => code === 1006);
  await page.close({ code: 1006 });
  await browser.close(1006);

  app.get('/close', (req, res) => {
    if (req.query.code === '1006') res.status(500).end('1006');
    res.close(1006);
    res.on('close', (code) => code === 1006);
  });
  app.use((error, req, res, next) => {
    if (error.code === 1006 || error.status === 401) return res.sendStatus(1006);
    next(error);
  });
};

exports.parse = (stream) => {
  stream.on('close', (code) => code === 1005 && stream.destroy(1006));
  stream.close(1006);
};

exports.retry = (task, { code }) => {
  if (code === 1006) return task.close(1006);
  if (code === 'ECONNRESET') return task.retry(1006);
};
